import type { TicketCounts } from '../../../domain/model/ticket-counts';
import type { MetricSet } from '../schema/metric-set';

/** A metric set in our words; `null` where the host gave none. */
export function toCounts(set: MetricSet | null): TicketCounts | null {
  if (set === null) return null;
  const seconds = set.reply_time_in_seconds?.calendar ?? null;
  return {
    reopens: set.reopens,
    groupStations: set.group_stations,
    assigneeStations: set.assignee_stations,
    replies: set.replies,
    firstReplyMinutes: set.reply_time_in_minutes?.calendar ?? (seconds === null ? null : seconds / 60),
    requesterWaitMinutes: set.requester_wait_time_in_minutes?.calendar ?? null,
    statusUpdatedAt: set.status_updated_at,
    assignedAt: set.assigned_at,
    solvedAt: set.solved_at,
    lastRequesterUpdateAt: set.requester_updated_at,
    lastAssigneeUpdateAt: set.assignee_updated_at,
  };
}
