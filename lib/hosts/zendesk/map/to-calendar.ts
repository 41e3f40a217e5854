import type { Calendar } from '../../../domain/model/calendar';
import type { HostCalendar } from '../../../domain/model/host-calendar';
import type { HolidaysAnswer } from '../schema/holidays-answer';
import type { SchedulesAnswer } from '../schema/schedules-answer';
import { ianaZone } from './iana-zone';

const DAY_MINUTES = 1440;
const DAY_MILLISECONDS = 86_400_000;
/** Longer holidays are none: somebody mistook the year. */
const LONGEST_DAYS = 366;

/**
 * A schedule in our words. Without a zone we know, without hours, or with hours that make no sense it is no calendar.
 * @param holidays `null` where they could not be read
 */
export function toCalendar(
  schedule: SchedulesAnswer['schedules'][number],
  holidays: HolidaysAnswer | null,
): HostCalendar {
  const { id, time_zone: hostZone } = schedule;
  const name = schedule.name?.trim() || id;
  const timeZone = hostZone === null ? null : ianaZone(hostZone);
  const spans = spansOf(schedule.intervals ?? []);
  const days = (holidays?.holidays ?? []).map(daysOf);
  return {
    id,
    name,
    hostZone,
    calendar:
      timeZone === null || spans === null
        ? null
        : {
            id: `zendesk-${id}`,
            name,
            timeZone,
            spans,
            holidays: [...new Set(days.flatMap((some) => some ?? []))].sort(),
          },
    holidaysKnown: holidays !== null && !days.includes(null),
  };
}

/** Their week begins with Sunday, ours with Monday. Hours beyond midnight are those of the next day. */
function spansOf(
  intervals: readonly { start_time: number; end_time: number }[],
): Exclude<Calendar['spans'], 'always'> | null {
  if (intervals.length === 0) return null;
  if (intervals.some(({ start_time, end_time }) => end_time <= start_time)) return null;
  return intervals.flatMap(({ start_time, end_time }) => {
    const spans: Exclude<Calendar['spans'], 'always'> = [];
    for (let start = start_time; start < end_time; ) {
      const day = Math.floor(start / DAY_MINUTES);
      const midnight = day * DAY_MINUTES;
      const end = Math.min(end_time, midnight + DAY_MINUTES);
      spans.push({ day: day === 0 ? 7 : day, start: start - midnight, end: end - midnight });
      start = end;
    }
    return spans;
  });
}

/** All days of a holiday as dates; `null` where it cannot be told. */
function daysOf({ start_date, end_date }: HolidaysAnswer['holidays'][number]): string[] | null {
  if (start_date === null || end_date === null) return null;
  const first = Date.parse(`${start_date}T00:00:00Z`);
  const count = (Date.parse(`${end_date}T00:00:00Z`) - first) / DAY_MILLISECONDS + 1;
  if (!(count >= 1 && count <= LONGEST_DAYS)) return null;
  return Array.from({ length: count }, (_, index) =>
    new Date(first + index * DAY_MILLISECONDS).toISOString().slice(0, 10),
  );
}
