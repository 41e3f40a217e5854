import { z } from 'zod';
import { Instant } from './instant';

const Count = z.number().int().min(0).nullable();
/** Calendar time, also outside business hours. */
const Minutes = z.number().min(0).nullable();

/**
 * What a host counts of a ticket's life by itself, so that its history need not be read. `null` is unknown, or has not happened yet:
 * the host does not tell the two apart.
 */
export const TicketCounts = z.object({
  /** How often it was opened again after it was solved. */
  reopens: Count,
  /** How many groups and people it has gone through, those that hold it now included; one it came back to counts again. */
  groupStations: Count,
  assigneeStations: Count,
  /** Public replies of agents. */
  replies: Count,
  firstReplyMinutes: Minutes,
  /** How long the customer waited for us, all waits together. */
  requesterWaitMinutes: Minutes,
  statusUpdatedAt: Instant.nullable(),
  assignedAt: Instant.nullable(),
  solvedAt: Instant.nullable(),
  lastRequesterUpdateAt: Instant.nullable(),
  lastAssigneeUpdateAt: Instant.nullable(),
});
export type TicketCounts = z.infer<typeof TicketCounts>;
