import type { AccountFacts } from '../model/account-facts';
import type { HealthCard } from '../model/health-card';
import type { Instant } from '../model/instant';
import type { MetricReading } from './metric-reading';

/** A health metric, declared. How its raw value becomes 0-10 is the policy's: the points of its health card. */
export interface HealthMetric {
  /** Stable: it stands in policies. */
  readonly id: string;
  /** Its name in the message catalogue. */
  readonly labelKey: string;
  /** Which of the six usual inputs of a health score it belongs to (acceptance HS1). */
  readonly topic: 'usage' | 'engagement' | 'support' | 'feedback' | 'renewal' | 'milestones';
  /** Counted from what customers do, or said by people (acceptance HS3). */
  readonly kind: 'quantitative' | 'qualitative';
  /** The least and most a raw value can be; outside it is unknown. `null` is no bound on that side. */
  readonly range: { readonly least: number | null; readonly most: number | null };
  /** Raw value to 0-10, for a card that has just taken it in. */
  readonly defaultPoints: HealthCard['metrics'][number]['points'];
  /** Id of the play that is meant for its decline (acceptance HS8). */
  readonly playbook: string;
  /** Pure; never throws. A value outside the metric's range is unknown. */
  read(facts: AccountFacts, now: Instant): MetricReading;
}
