import { z } from 'zod';
import { Instant } from './instant';

/** A customer's health as it was computed at one moment: what trends, sparklines and drop alerts are made of. */
export const HealthPoint = z.object({
  at: Instant,
  /** 0-10 with one decimal; `null` when it was withheld. */
  score: z.number().min(0).max(10).nullable(),
  /** Each metric's own 0-10 with its weight in per cent; `null` is unknown. */
  metrics: z.array(
    z.object({ metric: z.string(), score: z.number().min(0).max(10).nullable(), weightPercent: z.number() }),
  ),
});
export type HealthPoint = z.infer<typeof HealthPoint>;
