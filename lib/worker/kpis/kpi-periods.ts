import type { KpiPeriod } from '../../domain/kpis/kpi-period';
import { timeBuckets } from '../../domain/kpis/time-buckets';
import type { Instant } from '../../domain/model/instant';
import type { Policy } from '../../domain/model/policy';
import { policyCalendar } from '../../domain/time/policy-calendar';

const DAY = 86_400_000;

/**
 * The stretch of time that is meant, and the months that can be: those since the past is known, in the zone of the policy's calendar. A
 * month that is not among them is the last 30 days.
 * @param since from when on the past is known
 * @param activatedAt when the policy came into force; `null` is unknown: its first 14 days are then the last 30 days as well
 * @throws BusinessTimeError as `policyCalendar` and `timeBuckets`
 */
export function kpiPeriods(
  wanted: string,
  policy: Policy,
  since: Instant,
  activatedAt: Instant | null,
  now: Instant,
): { period: KpiPeriod; months: string[] } {
  // What happened at this very moment has happened.
  const until = now + 1;
  const months = timeBuckets(policyCalendar(policy), { from: Math.min(since, now), until }, 'month');
  const month = months.find(({ key }) => key === wanted);
  const names = months.map(({ key }) => key).reverse();
  const days = (count: number) => ({ from: now - count * DAY, until });
  if (month !== undefined) return { period: { from: month.from, until: month.until }, months: names };
  if (wanted === 'first-14-days' && activatedAt !== null)
    return {
      period: { from: activatedAt, until: Math.min(until, activatedAt + 14 * DAY) },
      months: names,
    };
  return { period: days(wanted === '90-days' ? 90 : 30), months: names };
}
