import { healthMetrics } from '../health/registry';
import type { Policy } from '../model/policy';

/** Weights as in acceptance A-T2. */
const WEIGHTS = { usage: 20, support: 40, nps: 20, adoption: 20 };

/** The shipped health card: weights as in acceptance A-T2, each metric with the points it declares. */
export const healthCard: Policy['healthCards'][number] = {
  id: 'all-customers',
  name: 'All customers',
  metrics: Object.entries(WEIGHTS).map(([metric, weightPercent]) => ({
    metric,
    weightPercent,
    points: (healthMetrics.find(({ id }) => id === metric)?.defaultPoints ?? []).map(([x, y]) => [x, y]),
  })),
  minimumCoverage: 0.6,
  bands: { poor: 5, fair: 7 },
};
