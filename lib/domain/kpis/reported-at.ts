import type { Instant } from '../model/instant';
import type { TicketHistory } from '../model/ticket-history';
import { timelineOf } from '../sla/timeline-of';

/**
 * When an issue was reported that was flagged at `flaggedAt`: the customer's message that began the wait which was going on then, or
 * the last one before. On a ticket on which the customer never wrote, its opening. `null` is unknown. An escalation that was
 * flagged before the ticket was opened, by its moments, was reported when it was flagged.
 */
export function reportedAt(history: TicketHistory, flaggedAt: Instant): Instant | null {
  if (!history.complete) return null;
  const { runs, openedAt } = timelineOf(history, flaggedAt);
  const wait = runs.nextReply ?? runs.firstReply;
  if (wait !== null && !wait.certain) return null;
  return Math.min(wait?.startedAt ?? openedAt, flaggedAt);
}
