import type { Instant } from '../model/instant';

/** From `from` on and before `until`. */
export interface KpiPeriod {
  from: Instant;
  until: Instant;
}
