import type { Calendar } from '../model/calendar';
import { Instant } from '../model/instant';
import { BusinessTimeError } from './business-time-error';
import type { Pause } from './pause';

/**
 * The pauses in order, those that touch made one. One without end comes last.
 * @throws BusinessTimeError `out-of-range` for moments outside 1970-9999, `bad-pause` for one that ends before it starts
 */
export function mergePauses(calendar: Calendar, pauses: readonly Pause[]): Pause[] {
  const merged: Pause[] = [];
  for (const { from, until } of pauses.toSorted((a, b) => a.from - b.from)) {
    if (!Instant.safeParse(from).success || (until !== null && !Instant.safeParse(until).success))
      throw new BusinessTimeError('out-of-range', calendar.id);
    if (until !== null && until < from) throw new BusinessTimeError('bad-pause', calendar.id);
    const last = merged.at(-1);
    if (last !== undefined && (last.until === null || from <= last.until))
      last.until = last.until === null || until === null ? null : Math.max(last.until, until);
    else merged.push({ from, until });
  }
  return merged;
}
