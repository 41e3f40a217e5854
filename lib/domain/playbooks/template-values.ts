import type { Instant } from '../model/instant';
import type { Policy } from '../model/policy';
import type { Sentence } from '../model/sentence';
import type { Template } from '../model/template';
import type { TicketFacts } from '../model/ticket-facts';
import { elapsedDue } from '../sla/elapsed-due';
import { policyCalendar } from '../time/policy-calendar';
import { placeholders } from './placeholders';

/** What goes where a name stands in brackets. Moments are formatted by whoever draws them. */
export type TemplateValue = Extract<Sentence['values'][number], { kind: 'text' | 'instant' }>;

type PlaceholderId = (typeof placeholders)[number]['id'];

/**
 * What is known to be filled into a text about an escalated ticket, by the names of one language: who owns it, and when the next update
 * comes, which is the policy's cadence counted from now, since what is being written is an update itself. Colleagues who have an alias
 * are called by it, since an account may hide their names from its customers. What is not known is left out.
 * @param ownerId host user or group id, `null` where nobody is named
 * @param senderId host user id of who writes
 * @throws BusinessTimeError when the policy's calendar cannot tell
 */
export function templateValues(
  facts: Pick<TicketFacts, 'ticket' | 'people' | 'customer'>,
  ownerId: string | null,
  senderId: string | null,
  policy: Pick<Policy, 'cadenceMinutes' | 'calendar' | 'calendars'>,
  now: Instant,
  language: Template['language'],
): Map<string, TemplateValue> {
  const { priority, requesterId, subject } = facts.ticket;
  const personOf = (id: string | null) => facts.people.find((person) => person.id === id);
  const toldAs = (id: string | null) => personOf(id)?.alias ?? personOf(id)?.name ?? null;
  const minutes = priority === null ? null : policy.cadenceMinutes[priority === 'none' ? 'normal' : priority];
  const known: Partial<Record<PlaceholderId, string | null>> = {
    customer: personOf(requesterId)?.name ?? facts.customer?.name ?? null,
    ticket: subject,
    owner: toldAs(ownerId),
    sender: toldAs(senderId),
  };
  const values = new Map<string, TemplateValue>();
  for (const { id, [language]: name } of placeholders) {
    const text = known[id] ?? null;
    if (text !== null) values.set(name, { kind: 'text', text });
    if (id === 'next-update' && minutes !== null)
      values.set(name, { kind: 'instant', instant: elapsedDue(policyCalendar(policy), now, minutes) });
  }
  return values;
}
