import type { EscalationState } from '../model/escalation-state';
import type { Instant } from '../model/instant';
import type { Policy } from '../model/policy';
import type { Ticket } from '../model/ticket';
import { policyCalendar } from '../time/policy-calendar';
import { elapsedDue } from './elapsed-due';

/**
 * When the customer of an escalated ticket is next owed an update (acceptance CO1: urgent every 30 minutes, high every 24
 * hours). Counts from the last public reply of an agent, or from the escalation where that is later or no reply is known.
 * `null` when not escalated or when the priority is unknown; a ticket without priority is treated as normal.
 * @throws BusinessTimeError as `addBusinessTime`
 */
export function nextUpdateDue(
  state: EscalationState,
  lastPublicReplyAt: Instant | null,
  priority: Ticket['priority'],
  policy: Policy,
): Instant | null {
  if (state.status === 'none' || state.since === null || priority === null) return null;
  const minutes = policy.cadenceMinutes[priority === 'none' ? 'normal' : priority];
  return elapsedDue(policyCalendar(policy), Math.max(state.since, lastPublicReplyAt ?? 0), minutes);
}
