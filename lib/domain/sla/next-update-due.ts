import type { Instant } from '../model/instant';
import type { Policy } from '../model/policy';
import type { Ticket } from '../model/ticket';
import { policyCalendar } from '../time/policy-calendar';
import { elapsedDue } from './elapsed-due';

/**
 * When the customer of an escalated ticket is next owed an update (acceptance CO1: urgent every 30 minutes, high every 24 hours).
 * `null` when the priority is unknown; a ticket without priority is treated as normal.
 * @param lastAt what the cadence counts from, as `lastUpdate` has it
 * @throws BusinessTimeError as `addBusinessTime`
 */
export function nextUpdateDue(
  lastAt: Instant,
  priority: Ticket['priority'],
  policy: Pick<Policy, 'cadenceMinutes' | 'calendar' | 'calendars'>,
): Instant | null {
  if (priority === null) return null;
  const minutes = policy.cadenceMinutes[priority === 'none' ? 'normal' : priority];
  return elapsedDue(policyCalendar(policy), lastAt, minutes);
}
