import type { Policy } from '../domain/model/policy';

/** The time zone of the policy's calendar, in which its moments are told; UTC where it names none that there is. */
export function zoneOf({ calendar, calendars }: Pick<Policy, 'calendar' | 'calendars'>): string {
  const zone = calendars.find(({ id }) => id === calendar)?.timeZone ?? 'UTC';
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }) && zone;
  } catch {
    return 'UTC';
  }
}
