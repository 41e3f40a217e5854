import type { OpenHours } from './open-hours';

const DAY = 86_400_000;
const WEEK = 7 * DAY;
/** Longer than any lunch or siesta, shorter than any night between two shifts. */
const LONGEST = 4 * 3_600_000;

/**
 * The breaks of each weekday (index 0 Monday ... 6 Sunday), cut at midnight like the hours: what is closed for up to four hours
 * between two open spans, also across midnight. Anything longer is a night.
 * @param week open hours in order, as `weekHours` gives them
 */
export function weekBreaks(week: readonly (readonly OpenHours[])[]): OpenHours[][] {
  const breaks: OpenHours[][] = week.map(() => []);
  const open = week.flatMap((hours, day) =>
    hours.map(({ start, end }) => ({ start: day * DAY + start, end: day * DAY + end })),
  );
  for (const [index, { end }] of open.entries()) {
    const until = open[index + 1]?.start ?? (open[0]?.start ?? 0) + WEEK;
    if (until - end > LONGEST) continue;
    for (let midnight = Math.floor(end / DAY) * DAY; midnight < until; midnight += DAY) {
      breaks[(midnight / DAY) % 7]?.push({
        start: Math.max(end - midnight, 0),
        end: Math.min(until - midnight, DAY),
      });
    }
  }
  return breaks;
}
