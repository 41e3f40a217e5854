import { z } from 'zod';
import { HistoryEvent } from './history-event';
import { Instant } from './instant';
import { Ticket } from './ticket';

/** What happened to a ticket from its opening on: what clocks are computed from where the host gives no instant. */
export const TicketHistory = z.object({
  /** How it was opened. The first message is part of this; it may stand in the events as well. */
  opened: z.object({
    at: Instant,
    by: z.enum(['customer', 'agent', 'system']).nullable(),
    status: Ticket.shape.status,
    priority: Ticket.shape.priority,
    groupId: Ticket.shape.groupId,
  }),
  /** In any order. */
  events: z.array(HistoryEvent),
  /** False when the host has more than it showed: no clock can be told from such a history. */
  complete: z.boolean(),
});
export type TicketHistory = z.infer<typeof TicketHistory>;
