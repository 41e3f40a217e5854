import type { Calendar } from '../domain/model/calendar';

/** A Monday, to name days by. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY = 86_400_000;

/** The hours of a week in lines, days with the same hours together: `Mon–Fri 09:00–17:00`. Days without hours are left out. */
export function weekLines(spans: Calendar['spans'], locale: string): string[] {
  const all = spans === 'always' ? [1, 2, 3, 4, 5, 6, 7].map((day) => ({ day, start: 0, end: 1440 })) : spans;
  const hours = [1, 2, 3, 4, 5, 6, 7].map((day) =>
    all
      .filter((span) => span.day === day)
      .toSorted((a, b) => a.start - b.start)
      .map(({ start, end }) => `${clock(start)}–${clock(end)}`)
      .join(', '),
  );
  const named = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' });
  const lines: string[] = [];
  for (let first = 0; first < hours.length; ) {
    let last = first;
    while (last + 1 < hours.length && hours[last + 1] === hours[first]) last += 1;
    const days = [first, last].map((index) => named.format(MONDAY + index * DAY));
    if (hours[first] !== '') lines.push(`${[...new Set(days)].join('–')} ${hours[first]}`);
    first = last + 1;
  }
  return lines;
}

/** Minutes since midnight; hours beyond midnight are those of the next day. */
function clock(minutes: number): string {
  const hour = minutes > 1440 ? minutes - 1440 : minutes;
  return `${String(Math.floor(hour / 60)).padStart(2, '0')}:${String(hour % 60).padStart(2, '0')}`;
}
