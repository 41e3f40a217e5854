import type { LocalStretch } from './local-stretch';
import type { OpenHours } from './open-hours';
import type { OpenYear } from './open-year';

const DAY = 86_400_000;

/**
 * Expands a week's hours over the local stretches of a year. An instant is open exactly if its local wall-clock time is:
 * an hour that the clocks skip is not worked, one that they repeat is worked twice.
 * @param holidays dates (`2026-12-25`) and yearly days (`12-25`) that are closed all day
 */
export function expandYear(
  week: readonly OpenHours[][],
  holidays: ReadonlySet<string>,
  stretches: readonly LocalStretch[],
): OpenYear {
  const year: OpenYear = { starts: [], ends: [], before: [], total: 0 };
  for (const { from, until, offset } of stretches) {
    for (let midnight = Math.floor((from + offset) / DAY) * DAY; midnight < until + offset; midnight += DAY) {
      const date = new Date(midnight).toISOString().slice(0, 10);
      if (holidays.has(date) || holidays.has(date.slice(5))) continue;
      // 1970-01-01, day 0, was a Thursday: index 3.
      for (const hours of week[(midnight / DAY + 3) % 7] ?? []) {
        add(
          year,
          Math.max(midnight + hours.start - offset, from),
          Math.min(midnight + hours.end - offset, until),
        );
      }
    }
  }
  return year;
}

function add(year: OpenYear, start: number, end: number): void {
  if (start >= end) return;
  const last = year.ends.length - 1;
  if (year.ends[last] === start) {
    year.ends[last] = end;
  } else {
    year.starts.push(start);
    year.ends.push(end);
    year.before.push(year.total);
  }
  year.total += end - start;
}
