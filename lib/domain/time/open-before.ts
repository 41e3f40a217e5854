import type { OpenYear } from './open-year';

/** Open milliseconds of the year before `instant` (epoch milliseconds): 0 before the year, its total after it. */
export function openBefore(year: OpenYear, instant: number): number {
  let low = 0;
  let high = year.starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((year.ends[middle] ?? 0) <= instant) low = middle + 1;
    else high = middle;
  }
  const before = year.before[low] ?? year.total;
  return before + Math.max(0, instant - (year.starts[low] ?? instant));
}
