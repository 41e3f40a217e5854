import type { HealthMetric } from './metric';
import { adoption } from './metrics/adoption';
import { nps } from './metrics/nps';
import { support } from './metrics/support';
import { usage } from './metrics/usage';

/** Every health metric there is. A new one is a file in `metrics/`, its test, and a line here. */
export const healthMetrics: readonly HealthMetric[] = [usage, support, nps, adoption];
