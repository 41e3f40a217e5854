import { levelCalendar } from '../matrix/level-calendar';
import { matrixRow } from '../matrix/matrix-row';
import type { EscalationState } from '../model/escalation-state';
import type { Instant } from '../model/instant';
import type { Policy } from '../model/policy';
import type { TicketFacts } from '../model/ticket-facts';
import { elapsedDue } from '../sla/elapsed-due';
import { addBusinessTime } from '../time/add-business-time';

/**
 * When an acknowledgement of the state's level is void unless something follows it: after the step's own time-out, else its
 * limit, else twice the update cadence (design 4.6).
 * @param from the acknowledgement, or the owner's last note, reply or update after it
 * @throws BusinessTimeError when the level's calendar cannot tell
 */
export function acknowledgementDue(
  facts: TicketFacts,
  state: EscalationState,
  policy: Policy,
  from: Instant,
): Instant {
  const calendar = levelCalendar(state.levelId, policy);
  const cell = matrixRow(facts, state, policy)?.find((candidate) => candidate.level === state.levelId);
  const minutes = cell?.acknowledgementMinutes ?? cell?.limitMinutes ?? null;
  if (minutes !== null) return addBusinessTime(calendar, from, minutes * 60_000);
  const { priority } = facts.ticket;
  // Escalating raises to at least high: the best guess where the host does not say.
  const known = priority === null || priority === 'none' ? 'high' : priority;
  return elapsedDue(calendar, from, 2 * policy.cadenceMinutes[known]);
}
