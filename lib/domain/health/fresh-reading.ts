import type { HealthCard } from '../model/health-card';
import type { Instant } from '../model/instant';
import type { MetricReading } from './metric-reading';

const DAY = 86_400_000;

/**
 * A reading as far as it counts at `now`: a value older than the card allows, or of unknown age where the card asks for one, is
 * stale, and one that is more than a day ahead of us was misdated; both are unknown. `stale` says so of a value that is too old.
 */
export function freshReading(
  reading: MetricReading,
  { staleAfterDays }: Pick<HealthCard['metrics'][number], 'staleAfterDays'>,
  now: Instant,
): { reading: MetricReading; stale: boolean } {
  const { raw, asOf, current } = reading;
  const age = current === true ? 0 : asOf === null ? null : now - asOf;
  const limit = staleAfterDays === undefined ? Number.POSITIVE_INFINITY : staleAfterDays * DAY;
  const stale = raw !== null && (age ?? Number.POSITIVE_INFINITY) > limit;
  const misdated = age !== null && age < -DAY;
  return stale || misdated
    ? { reading: { ...reading, raw: null, previousRaw: null, remark: null }, stale }
    : { reading, stale };
}
