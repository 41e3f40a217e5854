import { z } from 'zod';
import { HostId } from '../domain/model/host-id';

/** What narrows a list of tickets; `null`, and no text, narrow nothing. */
export const TicketFilter = z.object({
  /** Every word of it stands in the subject, the customer's or the owner's name, or is the ticket's number. */
  text: z.string().max(100),
  band: z.enum(['critical', 'high', 'watch', 'low', 'unknown']).nullable(),
  /** An id of a level; `any`: escalated at all; `none`: not escalated. */
  level: z.string().max(60).nullable(),
  /** `<account>/<id>`; `none`: nobody has it; `unknown`. */
  owner: z.string().max(400).nullable(),
  /** An id of a kind of issue. */
  type: z.string().max(60).nullable(),
  host: HostId.nullable(),
});
export type TicketFilter = z.infer<typeof TicketFilter>;
