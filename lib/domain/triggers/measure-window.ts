import { entryOf } from '../model/entry-of';
import type { Instant } from '../model/instant';
import type { TicketFacts } from '../model/ticket-facts';

const DAY = 86_400_000;
/** What a host's own number is compared with is what it was so many days before. */
const MEASURE_DAYS = 30;

interface MeasureWindow {
  /** The number at `now` and so many days before, or the key of the cause why one of them is unknown. */
  read(now: Instant): { value: number; previous: number } | { cause: string };
  /** The moments at which `read` may answer otherwise although nothing new is known, in any order. */
  moments: Instant[];
}

/**
 * A customer's number over a window of time. It is read from what is kept of it over time, where a value holds until the next one
 * is told; where that does not reach back, and the window is 30 days, from what the host's own number compares.
 * @param maximumAgeDays a number that was told longer ago than this is unknown, at both ends of the window
 */
export function measureWindow(
  { customer, customerMeasures }: Pick<TicketFacts, 'customer' | 'customerMeasures'>,
  { metric, days, maximumAgeDays }: { metric: string; days: number; maximumAgeDays: number },
): MeasureWindow {
  const series = entryOf(customerMeasures, metric) ?? [];
  const measure = entryOf(customer?.measures, metric);
  const told = [...series.map(({ at }) => at), ...series.map(({ at }) => at + days * DAY)];
  const asOf = measure?.asOf ?? null;
  if (asOf !== null) told.push(asOf);
  const standing = (moment: Instant) => {
    const latest = latestUpTo(series, moment);
    return latest === null || moment - latest.at > maximumAgeDays * DAY ? null : latest.value;
  };
  return {
    read(now) {
      const [value, previous] = [standing(now), standing(now - days * DAY)];
      if (value !== null && previous !== null) return { value, previous };
      if (value !== null && days !== MEASURE_DAYS) return { cause: 'unknown_cause_window' };
      if (measure === null || measure.value === null || days !== MEASURE_DAYS)
        return { cause: 'unknown_cause_measure' };
      if (asOf === null || now - asOf > maximumAgeDays * DAY) return { cause: 'unknown_cause_measure_stale' };
      return measure.previous === null
        ? { cause: 'unknown_cause_window' }
        : { value: measure.value, previous: measure.previous };
    },
    moments: told.flatMap((at) => [at, at + maximumAgeDays * DAY + 1]),
  };
}

/** The point told last up to a moment; of two of one moment the lower, whatever their order. */
function latestUpTo(
  series: readonly { at: Instant; value: number }[],
  moment: Instant,
): { at: Instant; value: number } | null {
  let latest: { at: Instant; value: number } | null = null;
  for (const point of series) {
    if (point.at > moment) continue;
    const later = latest === null || point.at > latest.at;
    if (later || (point.at === latest?.at && point.value < latest.value)) latest = point;
  }
  return latest;
}
