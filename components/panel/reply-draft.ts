import type { Assessment } from '../../lib/domain/model/assessment';
import type { Person } from '../../lib/domain/model/person';
import type { Policy } from '../../lib/domain/model/policy';
import type { TicketFacts } from '../../lib/domain/model/ticket-facts';
import { acknowledgementText } from '../../lib/domain/playbooks/acknowledgement-text';
import { customerMoment } from '../../lib/view/customer-moment';
import type { Language } from '../../lib/view/language';

/** The text for the customer as the panel offers it to its reader. */
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
  const known = { ...facts, people: [...people, ...facts.people] };
  return acknowledgementText(known, escalation.ownerId, policy, now, {
    id: me?.id ?? null,
    language: language.locale.startsWith('de') ? 'de' : 'en',
    format: (instant, written) => customerMoment(instant, written, language),
  });
}
