import type { PastEscalation } from './past-escalation';

/**
 * The share of somebody's own escalations that the level took, per cent, of those that are decided. `null` below the minimum:
 * of three escalations no share says anything.
 * @param minimum from how many decided ones on a share is shown, 1 or more
 */
export function acceptanceRate(
  past: readonly PastEscalation[],
  personId: string,
  minimum: number,
): { percent: number; of: number } | null {
  const decided = past.filter(
    (escalation) => escalation.personId === personId && escalation.accepted !== null,
  );
  if (decided.length < Math.max(1, minimum)) return null;
  const accepted = decided.filter((escalation) => escalation.accepted === true).length;
  return { percent: (100 * accepted) / decided.length, of: decided.length };
}
