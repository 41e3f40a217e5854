import type { Calendar } from '../model/calendar';
import { BusinessTimeError } from './business-time-error';
import type { OpenHours } from './open-hours';

const MINUTE = 60_000;
const DAY_MINUTES = 1440;

/**
 * The open hours of each weekday (index 0 Monday ... 6 Sunday) in order, overlaps merged, cut at midnight: the part of an
 * overnight span after midnight belongs to the next day, so that a holiday closes exactly the date it names.
 * @throws BusinessTimeError `no-spans`, `bad-span`
 */
export function weekHours(calendar: Calendar): OpenHours[][] {
  const week: OpenHours[][] = Array.from({ length: 7 }, () => []);
  if (calendar.spans === 'always') return week.map(() => [{ start: 0, end: DAY_MINUTES * MINUTE }]);
  if (calendar.spans.length === 0) throw new BusinessTimeError('no-spans', calendar.id);
  for (const { day, start, end } of calendar.spans) {
    if (!(start < end)) throw new BusinessTimeError('bad-span', calendar.id);
    for (let offset = 0; offset * DAY_MINUTES < end; offset++) {
      const from = Math.max(start - offset * DAY_MINUTES, 0);
      const until = Math.min(end - offset * DAY_MINUTES, DAY_MINUTES);
      if (from < until) week[(day - 1 + offset) % 7]?.push({ start: from * MINUTE, end: until * MINUTE });
    }
  }
  return week.map(merge);
}

function merge(hours: OpenHours[]): OpenHours[] {
  const merged: OpenHours[] = [];
  for (const next of hours.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && next.start <= last.end) last.end = Math.max(last.end, next.end);
    else merged.push({ ...next });
  }
  return merged;
}
