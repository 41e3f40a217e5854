import { z } from 'zod';
import { listOf } from '../schema/list-of';
import { orUnknown } from '../schema/or-unknown';
import { ExportedTicket } from './exported-ticket';

/** `GET incremental/tickets/cursor`. */
export const ChangedTickets = z.object({
  tickets: listOf(ExportedTicket),
  after_cursor: orUnknown(z.string().min(1)),
  end_of_stream: orUnknown(z.boolean()),
});
export type ChangedTickets = z.infer<typeof ChangedTickets>;
