import type { Instant } from '../../../lib/domain/model/instant';
import { localStretches } from '../../../lib/domain/time/local-stretches';

const YEAR = 365 * 86_400_000;
const MINUTE = 60_000;

/** When the clocks of a zone are set in the next twelve months, and by how many minutes: forward above 0. None for an unknown zone. */
export function clockChanges(timeZone: string, now: Instant): { at: Instant; minutes: number }[] {
  try {
    const stretches = localStretches(timeZone, now, now + YEAR);
    return stretches.slice(1).flatMap(({ from, offset }, index) => {
      const minutes = (offset - (stretches[index]?.offset ?? offset)) / MINUTE;
      return minutes === 0 ? [] : [{ at: from, minutes }];
    });
  } catch (error) {
    if (error instanceof RangeError) return [];
    throw error;
  }
}
