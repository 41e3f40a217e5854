import type { Policy } from '../../domain/model/policy';

/** The zone in which a policy counts its days: that of its calendar, UTC where that is gone. */
export function policyZone({ calendars, calendar }: Pick<Policy, 'calendars' | 'calendar'>): string {
  return calendars.find(({ id }) => id === calendar)?.timeZone ?? 'UTC';
}
