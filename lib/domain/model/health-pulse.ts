import { z } from 'zod';
import { Instant } from './instant';

/** How a success manager feels a customer is doing, as it was said in this browser. Unlike an override it is one metric of the score. */
export const HealthPulse = z.object({
  /** The record on whose page it was said. */
  recordKey: z.string(),
  /** 0-10 with one decimal. */
  score: z.number().min(0).max(10),
  remark: z.string().min(1).nullable(),
  /** Host user id. */
  authorId: z.string(),
  at: Instant,
});
export type HealthPulse = z.infer<typeof HealthPulse>;
