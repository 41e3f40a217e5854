import { levelCalendar } from '../matrix/level-calendar';
import type { EscalationState } from '../model/escalation-state';
import type { Instant } from '../model/instant';
import type { Policy } from '../model/policy';
import type { TicketFacts } from '../model/ticket-facts';
import { addCountedTime } from '../time/add-counted-time';
import { businessTimeBetween } from '../time/business-time-between';
import { levelPauses } from './level-pauses';

/**
 * When a limit that the log says ends at `dueAt` really ends, with what stood still since the level was entered. `never` while
 * that goes on, `unknown` where the level pauses with the ticket and nobody knows when the ticket did.
 * @throws BusinessTimeError when the level's calendar cannot tell
 */
export function limitEnd(
  facts: TicketFacts,
  state: Pick<EscalationState, 'levelId' | 'holds'>,
  policy: Policy,
  span: { from: Instant; dueAt: Instant },
): Instant | 'never' | 'unknown' {
  const pauses = levelPauses(facts, state, policy);
  if (pauses === null) return 'unknown';
  if (!pauses.some(({ from, until }) => from < span.dueAt && (until ?? Infinity) > span.from))
    return span.dueAt;
  const calendar = levelCalendar(state.levelId, policy);
  const granted = Math.max(0, businessTimeBetween(calendar, span.from, span.dueAt));
  const end = addCountedTime(calendar, span.from, granted, pauses);
  // A deadline by the clock (a cadence) may lie after the business time that it spans: a pause never makes it earlier.
  return end === null ? 'never' : Math.max(end, span.dueAt);
}
