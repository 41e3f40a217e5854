import { Calendar } from '../../model/calendar';

const minutes = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

/** `calendarOf('1-5 09:00-12:00 13:00-17:00')`: the same hours on each of these days; `calendarOf('always')`: 24x7. */
export function calendarOf(week: string, timeZone = 'UTC', holidays: string[] = []): Calendar {
  return Calendar.parse({ id: week, name: week, timeZone, spans: spansOf(week), holidays });
}

function spansOf(week: string): Calendar['spans'] {
  if (week === 'always') return 'always';
  const [days = '', ...hours] = week.split(' ');
  const [first = 1, last = first] = days.split('-').map(Number);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).flatMap((day) =>
    hours.map((span) => ({ day, start: minutes(span.slice(0, 5)), end: minutes(span.slice(6)) })),
  );
}
