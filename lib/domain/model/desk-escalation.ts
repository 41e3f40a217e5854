import { z } from 'zod';
import { Instant } from './instant';
import { RecordRef } from './record-ref';
import { WorkTicket } from './work-ticket';

/** An escalation that is open now, of a ticket or of a customer as a whole, whoever holds it. `null` is unknown. */
export const DeskEscalation = z.object({
  ref: RecordRef,
  subject: z.string().nullable(),
  customer: z.string().nullable(),
  risk: WorkTicket.shape.risk,
  levelId: z.string().nullable(),
  /** `null` where only the host's own flag says that it is escalated. */
  levelName: z.string().nullable(),
  /** `unknown`: its log has not been read. */
  stands: z.enum(['open', 'acknowledged', 'unknown']),
  /** Who holds it. `name` `null`: only the id is known. */
  holder: z.object({ id: z.string(), name: z.string().nullable() }).nullable(),
  /** Until when it is to be acknowledged, or answered once it is; `none`: nothing limits it. */
  dueAt: z.union([Instant, z.literal('none')]).nullable(),
  /** Its climb stands still until somebody releases it, or until then. */
  held: z.boolean(),
  /** When it was escalated first. */
  startedAt: Instant.nullable(),
  /** When the customer is owed the next update. */
  updateDueAt: Instant.nullable(),
  /** When the host told of it; `null`: it only named it. */
  readAt: Instant.nullable(),
});
export type DeskEscalation = z.infer<typeof DeskEscalation>;
