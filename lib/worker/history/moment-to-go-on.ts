import type { HistoryReading } from '../../domain/model/history-reading';
import type { Instant } from '../../domain/model/instant';

/** Rounds are a day apart: a moment further off was set by a clock that has been put back since. */
const FURTHEST_MILLISECONDS = 25 * 60 * 60_000;

/** When a reading of the past goes on; `null` where it waits for a person. */
export function momentToGoOn({ state, nextAt }: HistoryReading, now: Instant): Instant | null {
  if (state === 'stopped') return null;
  return nextAt > now + FURTHEST_MILLISECONDS ? now : nextAt;
}
