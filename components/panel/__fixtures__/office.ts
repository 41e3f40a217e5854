import type { Calendar } from '../../../lib/domain/model/calendar';

/** Nine to five with a lunch break, and two holidays. */
export const office: Calendar = {
  id: 'office',
  name: 'Hamburg office',
  timeZone: 'UTC',
  spans: [1, 2, 3, 4, 5].flatMap((day) => [
    { day, start: 9 * 60, end: 12 * 60 },
    { day, start: 13 * 60, end: 17 * 60 },
  ]),
  holidays: ['2026-04-03', '12-25'],
};
