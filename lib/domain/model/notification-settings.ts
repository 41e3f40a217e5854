import { z } from 'zod';
import { AlertTopic } from './alert-topic';

/** Minutes since midnight, by the reader's own clock. */
const Minute = z.number().int().min(0).max(1439);

/** How somebody wants to be told. What comes as no pop-up stands in the inbox all the same. */
export const NotificationSettings = z.object({
  /** What comes as no pop-up. */
  off: z.array(AlertTopic).default([]),
  /**
   * When only what cannot wait comes as a pop-up: outside the policy's duty hours (`calendar`), at no time, or from one time of every
   * day until another, over midnight where `until` is the earlier one.
   */
  quietHours: z
    .union([z.enum(['calendar', 'never']), z.object({ from: Minute, until: Minute })])
    .default('calendar'),
  /** Whether a pop-up may make the system's sound. */
  sound: z.boolean().default(false),
});
export type NotificationSettings = z.infer<typeof NotificationSettings>;
