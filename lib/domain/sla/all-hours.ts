import type { Calendar } from '../model/calendar';

/** Every hour of every day: for targets in calendar time. */
export const allHours: Calendar = {
  id: 'always',
  name: '24x7',
  timeZone: 'UTC',
  spans: 'always',
  holidays: [],
};
