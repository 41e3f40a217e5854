import type { Instant } from '../model/instant';
import type { Policy } from '../model/policy';
import { BusinessTimeError } from '../time/business-time-error';
import { policyCalendar } from '../time/policy-calendar';
import { dayCounter } from './day-counter';

/**
 * Counts dates of the policy's calendar, as days since 1970-01-01.
 * @throws BusinessTimeError `unknown-calendar`, `unknown-zone`
 */
export function policyDays(
  policy: Pick<Policy, 'calendar' | 'calendars'>,
  now: Instant,
): (at: Instant) => number {
  const { id, timeZone } = policyCalendar(policy);
  try {
    return dayCounter(timeZone, now);
  } catch (error) {
    if (error instanceof RangeError) throw new BusinessTimeError('unknown-zone', id);
    throw error;
  }
}
