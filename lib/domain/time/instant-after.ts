import type { OpenYear } from './open-year';

/**
 * The first instant of the year at which `open` milliseconds of it have been open. Where that falls on closing time it is
 * the closing, not the next opening (design 4.5).
 * @param open more than 0, at most the year's total
 */
export function instantAfter(year: OpenYear, open: number): number {
  let low = 0;
  let high = year.before.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((year.before[middle] ?? 0) < open) low = middle;
    else high = middle - 1;
  }
  return (year.starts[low] ?? 0) + open - (year.before[low] ?? 0);
}
