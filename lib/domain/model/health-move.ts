import { z } from 'zod';
import { Instant } from './instant';

const Moment = z.object({ at: Instant, score: z.number().min(0).max(10) });

/** How a health score went from one moment to another, and which metrics took it there. Numbers have one decimal. */
export const HealthMove = z.object({
  from: Moment,
  to: Moment,
  /** `to` minus `from`. */
  change: z.number().min(-10).max(10),
  /** What each metric that moved did to the score, strongest first. They add up to `change` where the card stayed the same. */
  metrics: z.array(z.object({ metric: z.string(), change: z.number() })),
  /** Share of the change that its first three metrics explain, 0-1 (acceptance HS8 asks for 0.8). */
  explained: z.number().min(0).max(1),
});
export type HealthMove = z.infer<typeof HealthMove>;
