import type { TicketCounts } from '../../model/ticket-counts';

/** Counts of which none is known. */
export const ticketCounts: TicketCounts = {
  reopens: null,
  groupStations: null,
  assigneeStations: null,
  replies: null,
  firstReplyMinutes: null,
  requesterWaitMinutes: null,
  statusUpdatedAt: null,
  assignedAt: null,
  solvedAt: null,
  lastRequesterUpdateAt: null,
  lastAssigneeUpdateAt: null,
};
