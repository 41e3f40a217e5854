import type { AccountFacts } from '../model/account-facts';
import type { MetricReading } from './metric-reading';

/** A health metric, declared. How its raw value becomes 0-10 is the policy's: the points of its health card. */
export interface HealthMetric {
  /** Stable: it stands in policies. */
  readonly id: string;
  /** Its name in the message catalogue. */
  readonly labelKey: string;
  /** Pure; never throws. A value outside the metric's range is unknown. */
  read(facts: AccountFacts): MetricReading;
}
