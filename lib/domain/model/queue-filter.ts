import { z } from 'zod';

/** Which of my tickets are shown. */
export const QueueFilter = z.enum(['all', 'risk', 'escalated', 'today']);
export type QueueFilter = z.infer<typeof QueueFilter>;
