import type { Calendar } from '../model/calendar';
import { compileCalendar } from '../time/compile-calendar';
import { localStretches } from '../time/local-stretches';
import type { KpiPeriod } from './kpi-period';

const DAY = 86_400_000;

/** A day, week or month of a period. `key` is the date it begins on, `2026-03-02`, or the month, `2026-03`. */
export interface TimeBucket extends KpiPeriod {
  key: string;
}

/**
 * A period cut into days, weeks from Monday on, or months of a calendar's time zone, without gaps. The first and the last are as long as
 * the period lets them be; empty for an empty period.
 * @throws BusinessTimeError `unknown-zone`, `no-spans`, `bad-span`
 */
export function timeBuckets(
  calendar: Calendar,
  { from, until }: KpiPeriod,
  unit: 'day' | 'week' | 'month',
): TimeBucket[] {
  compileCalendar(calendar);
  const buckets: TimeBucket[] = [];
  for (const [number, start] of dayStarts(calendar.timeZone, from, until)) {
    const key = keyOf(number, unit);
    const last = buckets.at(-1);
    if (last?.key === key) continue;
    if (last !== undefined) last.until = start;
    buckets.push({ key, from: start, until });
  }
  return buckets;
}

/** Number of each local day since 1970-01-01 and when it begins. A day that begins twice, or has no midnight, begins once. */
function dayStarts(timeZone: string, from: number, until: number): [number, number][] {
  const starts: [number, number][] = [];
  let today = Number.NEGATIVE_INFINITY;
  for (const { from: begin, until: end, offset } of localStretches(timeZone, from, until)) {
    for (let start = begin; start < end; start = (Math.floor((start + offset) / DAY) + 1) * DAY - offset) {
      const number = Math.floor((start + offset) / DAY);
      if (number > today) starts.push([number, start]);
      today = Math.max(today, number);
    }
  }
  return starts;
}

function keyOf(number: number, unit: 'day' | 'week' | 'month'): string {
  // 1970-01-01 was a Thursday.
  const first = unit === 'week' ? number - ((((number + 3) % 7) + 7) % 7) : number;
  return new Date(first * DAY).toISOString().slice(0, unit === 'month' ? 7 : 10);
}
