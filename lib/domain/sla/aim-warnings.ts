import type { Instant } from '../model/instant';
import { addCountedTime } from '../time/add-counted-time';
import { nextCountedMoment } from '../time/next-counted-moment';
import type { ClockAim } from './clock-aim';
import type { ComputedClock } from './computed-clock';

const MINUTE = 60_000;

/**
 * When to warn before a deadline, earliest first, each in open hours and none after it. A target shorter than the warning is warned
 * of when its clock starts; an aim that was taken later is warned of from then on.
 * @throws BusinessTimeError as `addCountedTime`
 */
export function aimWarnings(aim: ClockAim, startedAt: Instant, deadline: Instant): ComputedClock['warnings'] {
  const { calendar, pauses, target } = aim;
  return aim.warnings
    .flatMap((warning) => {
      const used =
        'minutes' in warning ? target - warning.minutes * MINUTE : (target / 100) * warning.percent;
      const threshold = 'minutes' in warning ? `${warning.minutes}m` : `${warning.percent}pc`;
      const reached =
        used > 0
          ? addCountedTime(calendar, startedAt, Math.ceil(used), pauses)
          : nextCountedMoment(calendar, startedAt, pauses);
      const at =
        reached !== null && reached < aim.from ? nextCountedMoment(calendar, aim.from, pauses) : reached;
      return at === null ? [] : [{ threshold, at: Math.min(at, deadline) }];
    })
    .sort((a, b) => a.at - b.at);
}
