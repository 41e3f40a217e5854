import type { HealthMove } from '../model/health-move';
import type { HealthPoint } from '../model/health-point';
import type { Instant } from '../model/instant';
import { moveBetween } from './move-between';

const DAY = 86_400_000;

type KnownPoint = HealthPoint & { score: number };

/**
 * How the score went in 30 days: from its last known point of 30 to 37 days ago, or, where the history is younger, its first known
 * one; to the last point. `null` where there are no two such points, or the last score was withheld.
 * @param points oldest first, none after `now`
 */
export function changeOfMonth(points: readonly HealthPoint[], now: Instant): HealthMove | null {
  const known = points.filter((point): point is KnownPoint => point.score !== null);
  const last = known.at(-1);
  if (last === undefined || last !== points.at(-1)) return null;
  const recent = known.filter(({ at }) => at >= now - 37 * DAY);
  const from = recent.findLast(({ at }) => at <= now - 30 * DAY) ?? recent[0];
  return from === undefined || from === last ? null : moveBetween(from, last);
}
