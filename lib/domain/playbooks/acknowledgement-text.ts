import type { Instant } from '../model/instant';
import type { Policy } from '../model/policy';
import type { Template } from '../model/template';
import type { TicketFacts } from '../model/ticket-facts';
import { acknowledgementDraft } from './acknowledgement-draft';
import { fillTemplate } from './fill-template';
import { placeholders } from './placeholders';

/**
 * The acknowledgement to the customer as far as it can be filled in (acceptance CO2, CO9), in the customer's language where the
 * policy has a text in it, else the reader's; empty when the policy has none. What is not known stays in brackets.
 * @param ownerId whom the escalation went to
 * @param writer `id` host user id of who writes, `language` theirs, `format` for moments in the text's language
 * @throws BusinessTimeError when the policy's calendar cannot tell
 */
export function acknowledgementText(
  facts: TicketFacts,
  ownerId: string | null,
  policy: Policy,
  now: Instant,
  writer: {
    id: string | null;
    language: Template['language'];
    format(instant: Instant, language: Template['language']): string;
  },
): string {
  const wanted = customerLanguage(facts) ?? writer.language;
  const draft = acknowledgementDraft(facts, ownerId, writer.id, policy, now, wanted);
  if (draft === null) return '';
  const { language } = draft.template;
  const values = new Map(
    [...draft.values].map(([name, value]) => [
      name,
      value.kind === 'text' ? withoutBrackets(value.text) : writer.format(value.instant, language),
    ]),
  );
  const { host, id } = facts.ticket.ref;
  const ticket = placeholders.find((one) => one.id === 'ticket')?.[language] ?? '';
  const subject = values.get(ticket);
  // Salesforce ids say nothing to a customer.
  if (host === 'zendesk' && subject !== undefined) values.set(ticket, `#${id}: ${subject}`);
  return fillTemplate(draft.template, values).text;
}

/** A subject like `[EXT] Printer down` leaves nothing to be filled in: with its brackets the text could be neither copied nor sent. */
function withoutBrackets(text: string): string {
  return text.replaceAll('[', '(').replaceAll(']', ')');
}

/** The language of the customer's last words, where it is one that texts may be in. */
function customerLanguage({ messages = null }: TicketFacts): Template['language'] | null {
  const last = (messages ?? []).findLast(({ by, language }) => by === 'customer' && language !== null);
  return last?.language === 'de' || last?.language === 'en' ? last.language : null;
}
