import { levelCalendar } from '../../../lib/domain/matrix/level-calendar';
import { limitLeft } from '../../../lib/domain/matrix/limit-left';
import type { Instant } from '../../../lib/domain/model/instant';
import type { Policy } from '../../../lib/domain/model/policy';
import { addBusinessTime } from '../../../lib/domain/time/add-business-time';
import { BusinessTimeError } from '../../../lib/domain/time/business-time-error';
import { localMoment } from '../../../lib/domain/time/local-moment';
import { policyCalendar } from '../../../lib/domain/time/policy-calendar';

const MINUTE = 60_000;
const NINE = 9 * 60;

/** A ticket of next Monday 09:00 that nobody acknowledges: when each level above the first is reached. */
interface ReadingExample {
  /** IANA zone of the policy's calendar. */
  timeZone: string;
  openedAt: Instant;
  steps: { level: string; role: string; at: Instant }[];
}

/**
 * What a row of the matrix comes to under a reading of its limits (acceptance A-T3).
 * @returns `null` where a calendar cannot tell
 */
export function readingExample(
  policy: Policy,
  issueType: string,
  reading: Policy['reading'],
  now: Instant,
): ReadingExample | null {
  const cells = policy.matrix.find((row) => row.issueType === issueType)?.cells ?? [];
  try {
    const { timeZone } = policyCalendar(policy);
    const local = localMoment(timeZone, now);
    const openedAt = local.on(8 - local.weekday, NINE);
    const steps: ReadingExample['steps'] = [];
    let at = openedAt;
    for (const [index, cell] of cells.slice(0, -1).entries()) {
      const next = cells[index + 1];
      const left = limitLeft(cell, cells[index - 1], reading);
      if (next === undefined || left === null) break;
      at = addBusinessTime(levelCalendar(cell.level, policy), at, left * MINUTE);
      steps.push({ level: next.level, role: next.role, at });
    }
    return { timeZone, openedAt, steps };
  } catch (error) {
    if (error instanceof BusinessTimeError || error instanceof RangeError) return null;
    throw error;
  }
}
