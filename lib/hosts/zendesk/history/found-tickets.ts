import { z } from 'zod';
import { listOf } from '../schema/list-of';
import { orUnknown } from '../schema/or-unknown';
import { ExportedTicket } from './exported-ticket';

/** `GET search/export` of tickets. Without `meta` nobody could tell whether there are more. */
export const FoundTickets = z.object({
  results: listOf(ExportedTicket),
  meta: z.object({ has_more: z.boolean(), after_cursor: orUnknown(z.string().min(1)) }),
});
export type FoundTickets = z.infer<typeof FoundTickets>;
