import type { HealthAssessment } from '../../domain/model/health-assessment';

/** How many escalations stand at each level, in the policy's order; those whose level is not known last, under `null`. */
export function escalatedByLevel(
  escalated: HealthAssessment['escalated'],
  levels: readonly { id: string }[],
): { levelId: string | null; count: number }[] {
  const ids = [...levels.map(({ id }) => id), null];
  const placeOf = (levelId: string | null) => (levelId !== null && ids.includes(levelId) ? levelId : null);
  return ids.flatMap((levelId) => {
    const count = escalated.filter((one) => placeOf(one.levelId) === levelId).length;
    return count === 0 ? [] : [{ levelId, count }];
  });
}
