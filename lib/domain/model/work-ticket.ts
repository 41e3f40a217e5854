import { z } from 'zod';
import { Band } from './band';
import { Instant } from './instant';
import { RecordRef } from './record-ref';
import { SlaClock } from './sla-clock';

/** A ticket that is mine, as a line of my queue. `null` is unknown. */
export const WorkTicket = z.object({
  ref: RecordRef,
  subject: z.string().nullable(),
  /** The customer's name. */
  customer: z.string().nullable(),
  /** The risk its badge shows, 0-100. `atLeast`: not all of the ticket was read, so it may be more. */
  risk: z.object({ number: z.number(), band: Band, atLeast: z.boolean() }).nullable(),
  /** The running clock that breaches next, or did first; `none` runs. */
  clock: z
    .union([
      z.object({ metric: SlaClock.shape.metric, label: SlaClock.shape.label, dueAt: Instant }),
      z.literal('none'),
    ])
    .nullable(),
  /** Where its escalation stands; `null` where it is not escalated, as far as is known. */
  escalation: z
    .object({
      /** `null` where only the host's own flag says that it is escalated. */
      levelName: z.string().nullable(),
      /** `to-acknowledge`: by me; `waits`: for somebody else, or nobody knows for whom. */
      stands: z.enum(['to-acknowledge', 'acknowledged', 'waits']),
    })
    .nullable(),
});
export type WorkTicket = z.infer<typeof WorkTicket>;
