import type { Calendar } from '../model/calendar';
import type { Policy } from '../model/policy';
import { BusinessTimeError } from './business-time-error';

/**
 * The calendar of a policy's limits.
 * @throws BusinessTimeError `unknown-calendar` when the policy names one that it does not hold
 */
export function policyCalendar(policy: Pick<Policy, 'calendar' | 'calendars'>): Calendar {
  const calendar = policy.calendars.find((candidate) => candidate.id === policy.calendar);
  if (calendar === undefined) throw new BusinessTimeError('unknown-calendar', policy.calendar);
  return calendar;
}
