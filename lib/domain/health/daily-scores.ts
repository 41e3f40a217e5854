import type { HealthPoint } from '../model/health-point';
import type { Instant } from '../model/instant';

/**
 * One score a day, oldest first, the last one on the day of `now`: that of the day's last point. A day without a point is a gap,
 * and so is one whose last score was withheld (acceptance HS5).
 * @param points oldest first, none after `now`
 */
export function dailyScores(
  points: readonly HealthPoint[],
  scoreOf: (point: HealthPoint) => number | null,
  dayOf: (at: Instant) => number,
  now: Instant,
  days: number,
): (number | null)[] {
  const today = dayOf(now);
  const scores = Array.from<number | null>({ length: days }).fill(null);
  for (const point of points) {
    const place = days - 1 - (today - dayOf(point.at));
    if (place >= 0 && place < days) scores[place] = scoreOf(point);
  }
  return scores;
}
