import { z } from 'zod';
import { Instant } from './instant';

/** A time in which minor delays are acceptable (acceptance TR6): limits that begin in it are `factor` times as long. */
export const Peak = z.object({
  name: z.string().min(1).max(60),
  /** The open hours of one of the policy's calendars, or once from a moment to another. */
  when: z.union([z.object({ calendar: z.string().min(1) }), z.object({ from: Instant, until: Instant })]),
  factor: z.number().min(1).max(10).default(1.5),
});
export type Peak = z.infer<typeof Peak>;
