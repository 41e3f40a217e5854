import type { Instant } from '../model/instant';
import type { Policy } from '../model/policy';
import { businessTimeBetween } from '../time/business-time-between';
import { BusinessTimeError } from '../time/business-time-error';
import { nextCountedMoment } from '../time/next-counted-moment';
import { levelCalendar } from './level-calendar';
import { resolveOwner } from './resolve-owner';

const WEEK = 7 * 86_400_000;

/**
 * Until when a level is held by who holds it now (acceptance SB7): until its hours end, or an absence begins or ends and somebody else has
 * it, whichever comes first.
 * @returns `opensAt`: when its hours begin, where they are closed now. `until`: `null` where no end is known within a week.
 */
export function dutyUntil(
  roleId: string,
  levelId: string,
  policy: Policy,
  account: string,
  now: Instant,
): { until: Instant | null; opensAt: Instant | null } {
  const ownerAt = (at: Instant) => {
    const { owner } = resolveOwner(roleId, policy, account, at);
    return typeof owner === 'string' ? owner : owner.personId;
  };
  const present = ownerAt(now);
  const change = policy.absences
    .filter((absence) => absence.account === account)
    .flatMap(({ from, until }) => [from, until])
    .filter((at) => at > now)
    .toSorted((a, b) => a - b)
    .find((at) => ownerAt(at) !== present);
  const hours = hoursOf(levelId, policy, now);
  const ends = [change, hours.closesAt].filter((at) => at !== undefined && at !== null);
  return { until: ends.length === 0 ? null : Math.min(...ends), opensAt: hours.opensAt };
}

/** Of a calendar that cannot tell, nothing is said. */
function hoursOf(
  levelId: string,
  policy: Policy,
  now: Instant,
): { opensAt: Instant | null; closesAt: Instant | null } {
  try {
    const calendar = levelCalendar(levelId, policy);
    const opens = nextCountedMoment(calendar, now, []);
    if (opens !== now) return { opensAt: opens, closesAt: null };
    // While it is open, business time goes as fast as the clock: the last moment until which it does is closing time.
    const isOpenUntil = (at: Instant) => businessTimeBetween(calendar, now, at) === at - now;
    if (isOpenUntil(now + WEEK)) return { opensAt: null, closesAt: null };
    let [open, closed] = [now, now + WEEK];
    while (closed - open > 1) {
      const middle = Math.floor((open + closed) / 2);
      if (isOpenUntil(middle)) open = middle;
      else closed = middle;
    }
    return { opensAt: null, closesAt: open };
  } catch (error) {
    if (error instanceof BusinessTimeError) return { opensAt: null, closesAt: null };
    throw error;
  }
}
