import { levelCalendar } from '../matrix/level-calendar';
import { matrixRow } from '../matrix/matrix-row';
import type { EscalationState } from '../model/escalation-state';
import type { Instant } from '../model/instant';
import type { Policy } from '../model/policy';
import type { TicketFacts } from '../model/ticket-facts';
import { addBusinessTime } from '../time/add-business-time';

/**
 * When a level's whole limit ends that begins at `from`; `null` without a limit or where the matrix does not have the level.
 * @throws BusinessTimeError when the level's calendar cannot tell
 */
export function levelDue(
  facts: TicketFacts,
  state: Pick<EscalationState, 'levelId' | 'row'>,
  policy: Policy,
  from: Instant,
): Instant | null {
  const cell = matrixRow(facts, state, policy)?.find(({ level }) => level === state.levelId);
  const limit = cell?.limitMinutes ?? null;
  return limit === null ? null : addBusinessTime(levelCalendar(state.levelId, policy), from, limit * 60_000);
}
