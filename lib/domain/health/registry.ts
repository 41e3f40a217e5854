import type { HealthMetric } from './metric';
import { adoption } from './metrics/adoption';
import { ces } from './metrics/ces';
import { csat } from './metrics/csat';
import { engagement } from './metrics/engagement';
import { milestones } from './metrics/milestones';
import { nps } from './metrics/nps';
import { payment } from './metrics/payment';
import { pulse } from './metrics/pulse';
import { renewal } from './metrics/renewal';
import { sentiment } from './metrics/sentiment';
import { support } from './metrics/support';
import { usage } from './metrics/usage';

/** Every health metric there is. A new one is a file in `metrics/`, its test, and a line here. */
export const healthMetrics: readonly HealthMetric[] = [
  usage,
  adoption,
  engagement,
  support,
  nps,
  csat,
  ces,
  sentiment,
  pulse,
  renewal,
  payment,
  milestones,
];
