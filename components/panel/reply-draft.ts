import type { Assessment } from '../../lib/domain/model/assessment';
import type { Person } from '../../lib/domain/model/person';
import type { Policy } from '../../lib/domain/model/policy';
import type { TicketFacts } from '../../lib/domain/model/ticket-facts';
import { acknowledgementDraft } from '../../lib/domain/playbooks/acknowledgement-draft';
import { fillTemplate } from '../../lib/domain/playbooks/fill-template';
import { placeholders } from '../../lib/domain/playbooks/placeholders';
import type { Language } from '../../lib/view/language';

/**
 * The acknowledgement to the customer as far as it can be filled in (acceptance CO2, CO9), in the customer's language where the
 * policy has a text in it, else the reader's; empty when the policy has none. Moments come with their zone: the customer may sit in
 * another one.
 */
export function replyDraft(
  facts: TicketFacts,
  { escalation }: Pick<Assessment, 'escalation'>,
  policy: Policy,
  {
    me,
    people,
    now,
    language,
  }: { me: Person | null; people: readonly Person[]; now: number; language: Language },
): string {
  const wanted = customerLanguage(facts) ?? (language.locale.startsWith('de') ? 'de' : 'en');
  const known = { ...facts, people: [...people, ...facts.people] };
  const draft = acknowledgementDraft(known, escalation.ownerId, me?.id ?? null, policy, now, wanted);
  if (draft === null) return '';
  const written = draft.template.language;
  const { timeZone } = language;
  const moments = new Intl.DateTimeFormat(written === 'de' ? 'de' : 'en-GB', {
    ...{
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      hour: '2-digit',
      minute: '2-digit',
      timeZoneName: 'short',
    },
    ...(timeZone === undefined ? {} : { timeZone }),
  });
  const values = new Map(
    [...draft.values].map(([name, value]) => [
      name,
      value.kind === 'text' ? value.text : moments.format(value.instant),
    ]),
  );
  const { host, id } = facts.ticket.ref;
  const ticket = placeholders.find((one) => one.id === 'ticket')?.[written] ?? '';
  const subject = values.get(ticket);
  // Salesforce ids say nothing to a customer.
  if (host === 'zendesk' && subject !== undefined) values.set(ticket, `#${id}: ${subject}`);
  return fillTemplate(draft.template, values).text;
}

/** The language of the customer's last words, where it is one that texts may be in. */
function customerLanguage({ messages = null }: TicketFacts): 'en' | 'de' | null {
  const last = (messages ?? []).findLast(({ by, language }) => by === 'customer' && language !== null);
  return last?.language === 'de' || last?.language === 'en' ? last.language : null;
}
