import type { Calendar } from '../model/calendar';
import type { Policy } from '../model/policy';
import { policyCalendar } from '../time/policy-calendar';

/**
 * The calendar in which a level's limit counts: its own, or the policy's.
 * @throws BusinessTimeError `unknown-calendar` when the policy does not hold it
 */
export function levelCalendar(
  levelId: string,
  policy: Pick<Policy, 'levels' | 'calendar' | 'calendars'>,
): Calendar {
  const own = policy.levels.find((level) => level.id === levelId)?.calendar;
  return policyCalendar({ calendars: policy.calendars, calendar: own ?? policy.calendar });
}
