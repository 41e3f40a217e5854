import { z } from 'zod';
import { Instant } from './instant';
import { Speaker } from './speaker';
import { Ticket } from './ticket';

/** `order` is the host's own order among the events of one moment, 0 where it has none. */
const moment = { at: Instant, order: z.number().int().min(0) };

/**
 * One thing that happened to a ticket after it was opened, as its adapter understood it. `null` is unknown: a status the host calls
 * by a word we do not know, a message of somebody unknown. `merged` closes this ticket; what was said goes on in another.
 */
export const HistoryEvent = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('status'), ...moment, to: Ticket.shape.status }),
  z.object({ kind: z.literal('priority'), ...moment, to: Ticket.shape.priority }),
  z.object({ kind: z.literal('group'), ...moment, to: Ticket.shape.groupId }),
  z.object({ kind: z.literal('assignee'), ...moment, to: Ticket.shape.assigneeId }),
  z.object({
    kind: z.literal('message'),
    ...moment,
    by: Speaker.nullable(),
    /** Whether the customer can read it. */
    public: z.boolean().nullable(),
  }),
  z.object({ kind: z.literal('merged'), ...moment, into: z.string().nullable() }),
]);
export type HistoryEvent = z.infer<typeof HistoryEvent>;
