import { z } from 'zod';
import { Instant } from './instant';
import { TicketHistory } from './ticket-history';

/** What happened to a ticket, as kept: it holds while the ticket's last change is the one it was read after. */
export const KeptTicketHistory = z.object({ history: TicketHistory.nullable(), updatedAt: Instant });
export type KeptTicketHistory = z.infer<typeof KeptTicketHistory>;
