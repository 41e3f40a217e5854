import { z } from 'zod';
import { Instant } from './instant';
import { Ticket } from './ticket';
import { WorkTicket } from './work-ticket';

/** An open ticket that this browser knows of, whoever has it. `null` is unknown. */
export const DeskTicket = WorkTicket.extend({
  /** The level it is escalated to; `null` where it is not, or nobody knows. */
  levelId: z.string().nullable(),
  /** Who has it on the host. `name` `null`: only the id is known. */
  owner: z.union([z.object({ id: z.string(), name: z.string().nullable() }), z.literal('none')]).nullable(),
  /** Since when the customer waits for a public reply; `nobody` does. */
  waitingSince: z.union([Instant, z.literal('nobody')]).nullable(),
  priority: Ticket.shape.priority,
  /** What kind of issue it is by the policy. */
  type: z.object({ id: z.string(), name: z.string() }).nullable(),
  /** When the host told of it. */
  readAt: Instant,
});
export type DeskTicket = z.infer<typeof DeskTicket>;
