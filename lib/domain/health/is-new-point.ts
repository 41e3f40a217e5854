import type { HealthPoint } from '../model/health-point';
import type { Policy } from '../model/policy';
import { policyDays } from './policy-days';

/**
 * Whether a point is to be kept: the first of a date of the policy's calendar is, and one that says something else than the last.
 * @param last the point kept last; `null` when there is none
 * @throws BusinessTimeError `unknown-calendar`, `unknown-zone`
 */
export function isNewPoint(
  last: HealthPoint | null,
  point: HealthPoint,
  policy: Pick<Policy, 'calendar' | 'calendars'>,
): boolean {
  if (last === null) return true;
  if (point.at <= last.at) return false;
  const dayOf = policyDays(policy, point.at);
  return dayOf(point.at) !== dayOf(last.at) || said(point) !== said(last);
}

function said({ score, metrics }: HealthPoint): string {
  return JSON.stringify([
    score,
    metrics.map(({ metric, score, weightPercent }) => [metric, score, weightPercent]),
  ]);
}
