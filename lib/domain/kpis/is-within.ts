import type { Instant } from '../model/instant';
import type { KpiPeriod } from './kpi-period';

/** Whether a moment is known and lies in a period: its beginning is part of it, its end is not. */
export function isWithin(moment: Instant | null, { from, until }: KpiPeriod): moment is Instant {
  return moment !== null && moment >= from && moment < until;
}
