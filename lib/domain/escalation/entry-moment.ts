import { levelCalendar } from '../matrix/level-calendar';
import type { Instant } from '../model/instant';
import type { Policy } from '../model/policy';
import { elapsedDue } from '../sla/elapsed-due';
import type { Pause } from '../time/pause';

/**
 * When a level that is due at `at` is entered: at once within its calendar, closing time included, else when that opens next
 * (acceptance 1, point 11), and then not while the escalation stands still: a pause that has begun meanwhile is waited for.
 * `null` while that lasts.
 * @param pauses what stood still after `at`; left out: nothing
 * @throws BusinessTimeError when the level's calendar cannot tell
 */
export function entryMoment(
  levelId: string,
  policy: Policy,
  at: Instant,
  pauses: readonly Pause[] = [],
): Instant | null {
  if (at === 0) return at;
  const calendar = levelCalendar(levelId, policy);
  let moment = elapsedDue(calendar, at, 0);
  if (moment === at) return at;
  // Each look leads past the end of at least one pause.
  for (;;) {
    const now = moment;
    const pause = pauses.find(({ from, until }) => from <= now && now < (until ?? Infinity));
    if (pause === undefined) return moment;
    if (pause.until === null) return null;
    moment = elapsedDue(calendar, pause.until, 0);
  }
}
