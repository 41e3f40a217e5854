import { Instant } from '../model/instant';
import type { Peak } from '../model/peak';
import type { Policy } from '../model/policy';
import { BusinessTimeError } from '../time/business-time-error';
import { compileCalendar } from '../time/compile-calendar';
import { openBefore } from '../time/open-before';

/**
 * How many times as long a limit is, by the moment it begins (acceptance TR6): 1 outside all peaks, the largest factor of those it
 * begins in. Only the beginning decides: a limit that began before a peak is not stretched by it, one that began inside stays so
 * after its end. From the beginning of a peak on, up to but not with its end.
 * @returns never throws; for what is no moment, 1
 * @throws BusinessTimeError when a peak's calendar is not in the policy or cannot tell
 */
export function peakStretch({
  peaks,
  calendars,
}: Pick<Policy, 'peaks' | 'calendars'>): (start: Instant) => number {
  if (peaks.length === 0) return () => 1;
  const readable = peaks.map(({ when, factor }) => ({ factor, covers: coverOf(when, calendars) }));
  return (start) =>
    Instant.safeParse(start).success
      ? readable.reduce((most, { factor, covers }) => (covers(start) ? Math.max(most, factor) : most), 1)
      : 1;
}

function coverOf(when: Peak['when'], calendars: Policy['calendars']): (start: Instant) => boolean {
  if ('from' in when) return (start) => start >= when.from && start < when.until;
  const calendar = calendars.find(({ id }) => id === when.calendar);
  if (calendar === undefined) throw new BusinessTimeError('unknown-calendar', when.calendar);
  const compiled = compileCalendar(calendar);
  return (start) => {
    const year = compiled.year(new Date(start).getUTCFullYear());
    return openBefore(year, start + 1) > openBefore(year, start);
  };
}
