import type { Instant } from '../model/instant';
import type { SolvedTicket } from '../model/solved-ticket';
import { countUpTo } from './count-up-to';
import type { SolvedSpan } from './solved-span';

/** As many as a ticket is compared with. */
const KEPT = 50;

/**
 * The last 50 of a kind that were solved at a moment and not opened again by then, newest first.
 * @param spans of that kind, earliest first
 * @param but the record key of the ticket that is compared with them
 */
export function solvedAt(spans: readonly SolvedSpan[], at: Instant, but: string): SolvedTicket[] {
  const solved: SolvedTicket[] = [];
  for (let index = countUpTo(spans, at) - 1; index >= 0 && solved.length < KEPT; index--) {
    const span = spans[index];
    if (span !== undefined && span.until > at && span.key !== but) solved.push(span.solved);
  }
  return solved;
}
