import { z } from 'zod';
import { PolicyId } from './policy-id';

const HealthMetricSetting = z.object({
  metric: PolicyId,
  weightPercent: z.number().min(0).max(100),
  /** Raw value to 0-10. At least two points, ascending in x. */
  points: z.array(z.tuple([z.number(), z.number().min(0).max(10)])).min(2),
  /** `line`: linear between the points, flat outside. `bands`: the y of the last point reached, below the first its y. Left out: `line`. */
  transform: z.enum(['line', 'bands']).optional(),
  /** Days after which a value is stale and counts as unknown. Left out: never. */
  staleAfterDays: z.number().int().min(1).max(3650).optional(),
});

/** How the health of some customers is made up. Of the cards that fit a customer the last one in the policy counts (design 4.4). */
export const HealthCard = z.object({
  id: PolicyId,
  name: z.string(),
  /** Whom it is for. Left out: everybody. */
  segment: PolicyId.optional(),
  /** The mean by weight, or the worst of the metrics known. Left out: `weighted`. */
  model: z.enum(['weighted', 'worst']).optional(),
  metrics: z.array(HealthMetricSetting).min(1),
  /** Share of the weight that must be known before a score is shown, 0-1. */
  minimumCoverage: z.number().min(0).max(1),
  /** 0-10: below `poor` is red, below `fair` is yellow. */
  bands: z.object({ poor: z.number(), fair: z.number() }),
});
export type HealthCard = z.infer<typeof HealthCard>;
