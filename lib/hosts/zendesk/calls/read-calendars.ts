import type { HostCalendar } from '../../../domain/model/host-calendar';
import type { Connection } from '../../contract';
import { HostError } from '../../host-error';
import { toCalendar } from '../map/to-calendar';
import { read } from '../read';
import { HolidaysAnswer } from '../schema/holidays-answer';
import { SchedulesAnswer } from '../schema/schedules-answer';
import { ifThere } from './if-there';

/** Of an account with more schedules than these the others are left out. */
const MOST_SCHEDULES = 20;

/**
 * One request, and one per schedule for its holidays. `null` where this person may not read them (the usual thing for agents), or the
 * account has no such thing.
 */
export async function readCalendars(connection: Connection): Promise<HostCalendar[] | null> {
  const answer = await connection.ifAllowed('schedules', () =>
    ifThere(() => read(connection, 'business_hours/schedules.json', SchedulesAnswer)),
  );
  if (answer === null) return null;
  const calendars: HostCalendar[] = [];
  for (const schedule of answer.schedules.slice(0, MOST_SCHEDULES)) {
    const calendar = toCalendar(schedule, await holidaysOf(connection, schedule.id));
    const { hostZone } = calendar;
    if (hostZone !== null) connection.met('schedule-zone', hostZone.includes('/') ? 'iana' : 'rails');
    calendars.push(calendar);
  }
  return calendars;
}

/** A schedule is known without its holidays, where those are refused or answered in another way. */
async function holidaysOf(connection: Connection, id: string): Promise<HolidaysAnswer | null> {
  try {
    return await read(connection, `business_hours/schedules/${id}/holidays.json`, HolidaysAnswer);
  } catch (error) {
    const own = ['no-access', 'not-found', 'bad-answer', 'invalid'];
    if (error instanceof HostError && own.includes(error.problem)) return null;
    throw error;
  }
}
