import type { Instant } from '../model/instant';
import type { Policy } from '../model/policy';
import type { Sentence } from '../model/sentence';
import type { Template } from '../model/template';
import type { TicketFacts } from '../model/ticket-facts';
import { elapsedDue } from '../sla/elapsed-due';
import { policyCalendar } from '../time/policy-calendar';
import { placeholders } from './placeholders';

type Value = Extract<Sentence['values'][number], { kind: 'text' | 'instant' }>;
type PlaceholderId = (typeof placeholders)[number]['id'];

/** A text to be filled in: the template, and what goes where. Moments are formatted by whoever draws them. */
export interface TemplateDraft {
  template: Template;
  /** By the name in the template's brackets; what is unknown is not in it, and keeps the text from being sent. */
  values: ReadonlyMap<string, Value>;
}

/**
 * The acknowledgement to the customer of an escalated ticket (acceptance CO2): who owns it, and when the next update comes, which is
 * the policy's cadence counted from now, since the acknowledgement is an update itself. Colleagues who have an alias are called by it,
 * since an account may hide their names from its customers. `null` when the policy has no such text.
 * @param ownerId whom the escalation goes to: host user or group id, `null` where nobody is named
 * @param senderId host user id of who writes
 * @param language preferred; another one serves where the policy has none in it
 * @throws BusinessTimeError when the policy's calendar cannot tell
 */
export function acknowledgementDraft(
  facts: Pick<TicketFacts, 'ticket' | 'people' | 'customer'>,
  ownerId: string | null,
  senderId: string | null,
  policy: Pick<Policy, 'templates' | 'cadenceMinutes' | 'calendar' | 'calendars'>,
  now: Instant,
  language: Template['language'],
): TemplateDraft | null {
  const candidates = policy.templates.filter(({ kind }) => kind === 'acknowledgement');
  const template = candidates.find((one) => one.language === language) ?? candidates[0];
  if (template === undefined) return null;
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
  const values = new Map<string, Value>();
  for (const { id, [template.language]: name } of placeholders) {
    const text = known[id] ?? null;
    if (text !== null) values.set(name, { kind: 'text', text });
    if (id === 'next-update' && minutes !== null)
      values.set(name, { kind: 'instant', instant: elapsedDue(policyCalendar(policy), now, minutes) });
  }
  return { template, values };
}
