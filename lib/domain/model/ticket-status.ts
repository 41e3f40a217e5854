import { z } from 'zod';

/** Where a ticket stands. Custom host statuses are mapped to their category by the adapter. */
export const TicketStatus = z.enum(['new', 'open', 'pending', 'hold', 'solved', 'closed']);
export type TicketStatus = z.infer<typeof TicketStatus>;
