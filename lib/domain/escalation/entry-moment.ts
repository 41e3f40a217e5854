import { levelCalendar } from '../matrix/level-calendar';
import type { Instant } from '../model/instant';
import type { Policy } from '../model/policy';
import { elapsedDue } from '../sla/elapsed-due';

/**
 * When a level that is due at `at` is entered: at once within its calendar, closing time included, else when that opens next
 * (acceptance 1, point 11).
 * @throws BusinessTimeError when the level's calendar cannot tell
 */
export function entryMoment(levelId: string, policy: Policy, at: Instant): Instant {
  return at === 0 ? at : elapsedDue(levelCalendar(levelId, policy), at, 0);
}
