import type { Instant } from '../model/instant';
import { addCountedTime } from '../time/add-counted-time';
import { nextCountedMoment } from '../time/next-counted-moment';
import type { ClockAim } from './clock-aim';

/**
 * When an aim is used up by a run that started at `startedAt`. An aim that was taken later is not applied to the past: what it would
 * have had before it is due at once, or at the next moment that counts. `before` is the deadline it replaces: a clock that had
 * breached by then and is behind the new aim too stays breached since.
 * @returns `null` while a pause stands before it
 * @throws BusinessTimeError as `addCountedTime`
 */
export function aimDeadline(aim: ClockAim, startedAt: Instant, before: Instant | null): Instant | null {
  const { from, target, calendar, pauses } = aim;
  const deadline = addCountedTime(calendar, startedAt, target, pauses);
  if (deadline === null || deadline >= from) return deadline;
  if (before !== null && before <= from) return before;
  return nextCountedMoment(calendar, from, pauses);
}
