import type { HealthMove } from '../model/health-move';
import type { HealthPoint } from '../model/health-point';
import type { Instant } from '../model/instant';
import type { Policy } from '../model/policy';
import { moveBetween } from './move-between';
import { pointsUntil } from './points-until';

const DAY = 86_400_000;

type KnownPoint = HealthPoint & { score: number };

/**
 * The drop of a customer's health that holds at `now`: from the highest score of the policy's last days, down to the last one
 * (acceptance TR13, HS5). `since` is when it began and stays the same while it goes on, so that one drop is one alert.
 * `none` when there is no such drop; `null` is unknown: no history, the last score withheld, or nothing to compare it with.
 */
export function healthDrop(
  history: readonly HealthPoint[] | null | undefined,
  setting: Policy['healthDrop'],
  now: Instant,
): (HealthMove & { since: Instant }) | 'none' | null {
  const points = pointsUntil(history ?? [], now);
  if (points.at(-1)?.score == null) return null;
  const known = points.filter((point): point is KnownPoint => point.score !== null);
  const window = known.filter(({ at }) => at >= now - setting.days * DAY);
  const last = window.at(-1);
  if (last === undefined || window.length < 2) return null;
  const from = highestBefore(known, last, now - setting.days * DAY);
  if (from === null || !fell(from, last, setting.points)) return 'none';
  return { ...moveBetween(from, last), since: beginning(known, setting) };
}

/** The latest of the highest from `start` on and before a point. */
function highestBefore(points: readonly KnownPoint[], last: KnownPoint, start: Instant): KnownPoint | null {
  return points
    .filter(({ at }) => at >= start && at < last.at)
    .reduce<KnownPoint | null>(
      (highest, point) => (highest === null || point.score >= highest.score ? point : highest),
      null,
    );
}

/** The first of the points on end, up to the last one, at each of which a drop held. */
function beginning(points: readonly KnownPoint[], { points: least, days }: Policy['healthDrop']): Instant {
  const holds = points.map((point) => {
    const from = highestBefore(points, point, point.at - days * DAY);
    return from !== null && fell(from, point, least);
  });
  const first = points[holds.lastIndexOf(false) + 1] ?? points.at(-1);
  return first?.at ?? 0;
}

function fell(from: KnownPoint, to: KnownPoint, least: number): boolean {
  return Math.round(from.score * 10) - Math.round(to.score * 10) >= Math.round(least * 1e7) / 1e6;
}
