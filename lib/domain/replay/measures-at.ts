import type { Instant } from '../model/instant';
import type { Measure } from '../model/measure';
import type { AccountPast } from './account-past';
import { countUpTo } from './count-up-to';

/** A measure is compared with what it was 30 days before it was taken. */
const BEFORE = 30 * 86_400_000;

/** A customer's mapped numbers as they were known at a moment; those that came in later are not there. */
export function measuresAt({ measures }: AccountPast, at: Instant): Record<string, Measure> {
  const known = measures.flatMap(([id, points]): [string, Measure][] => {
    const latest = points[countUpTo(points, at) - 1];
    if (latest === undefined) return [];
    const previous = points[countUpTo(points, latest.at - BEFORE) - 1]?.value ?? null;
    return [[id, { value: latest.value, previous, asOf: latest.at }]];
  });
  return Object.fromEntries(known);
}
