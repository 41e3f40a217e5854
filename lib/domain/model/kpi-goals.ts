import { z } from 'zod';

const Percent = z.number().min(0).max(100);

/** What the indicators are held against. */
export const KpiGoals = z.object({
  /** Yearly churn that is usual (acceptance HS6). */
  churnPercent: z.object({ low: Percent, high: Percent }),
  /** Mean satisfaction on each scale (acceptance KP3). */
  satisfaction: z.object({ five: z.number().min(1).max(5), ten: z.number().min(1).max(10) }),
  firstContactPercent: Percent,
  /** A rule whose share of hits is below this is one to loosen or drop, from so many firings on. */
  precisionPercent: Percent,
  minimumFirings: z.number().int().min(1),
});
export type KpiGoals = z.infer<typeof KpiGoals>;
