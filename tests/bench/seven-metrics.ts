import { healthMetrics } from '../../lib/domain/health/registry';

/** The metrics that the bench scores customers by. */
export const sevenMetrics = healthMetrics.slice(0, 7);
