import { z } from 'zod';

/** What is kept, sealed, of my queue beside its alerts: enough to name a ticket. */
export const QueueCopy = z.array(z.object({ id: z.string(), subject: z.string().nullable() }));
export type QueueCopy = z.infer<typeof QueueCopy>;
