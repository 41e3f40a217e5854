import { z } from 'zod';
import { AlertTopic } from './alert-topic';
import { Instant } from './instant';

/** Somebody does not want to be told of a topic of one record for a while, and why. */
export const AlertSnooze = z.object({
  recordKey: z.string(),
  topic: AlertTopic,
  at: Instant,
  /** From this moment on they are told again. */
  until: Instant,
  /** In their own words; empty when they gave none. */
  reason: z.string().max(200),
});
export type AlertSnooze = z.infer<typeof AlertSnooze>;
