import type { EscalationState } from '../model/escalation-state';
import type { Instant } from '../model/instant';
import { isDone } from '../model/is-done';
import type { Policy } from '../model/policy';
import type { TicketFacts } from '../model/ticket-facts';
import type { UpdateCadence } from '../model/update-cadence';
import { elapsedDue } from '../sla/elapsed-due';
import { policyCalendar } from '../time/policy-calendar';
import { lastUpdate } from './last-update';

const COUNTED_UP_TO = 100;

/**
 * Both counters of the update cadence (acceptance CO1: urgent every 30 minutes, high every 24 hours, less urgent hourly or daily
 * as the policy says), and what was missed. `null` when not escalated or done, and where the priority or who wrote when is unknown.
 * Without priority it is treated as normal.
 * @throws BusinessTimeError when the policy's calendar cannot tell
 */
export function updateCadence(
  facts: TicketFacts,
  state: EscalationState,
  policy: Policy,
  now: Instant,
): UpdateCadence | null {
  const { priority } = facts.ticket;
  const last = isDone(facts.ticket.status) ? null : lastUpdate(facts, state, now);
  if (priority === null || last === null) return null;
  const lastAt = last.at;
  const minutes = policy.cadenceMinutes[priority === 'none' ? 'normal' : priority];
  const calendar = policyCalendar(policy);
  const dueAt = elapsedDue(calendar, lastAt, minutes);
  let missed = 0;
  for (let next = dueAt; next <= now && missed < COUNTED_UP_TO; missed++)
    next = elapsedDue(calendar, next, minutes);
  return {
    lastAt,
    lastBy: last.by,
    minutes,
    dueAt,
    sinceLast: Math.max(0, now - lastAt),
    untilDue: Math.max(0, dueAt - now),
    overdue: now < dueAt ? null : now - dueAt,
    missed,
    offerTemplate: missed >= policy.templateAfterMissedUpdates,
  };
}
