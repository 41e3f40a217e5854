import type { Instant } from '../../model/instant';
import type { Policy } from '../../model/policy';

/** The absence of somebody that covers a moment; `undefined` when they are there. */
export function awayAt(
  policy: Pick<Policy, 'absences'>,
  account: string,
  personId: string,
  at: Instant,
): Policy['absences'][number] | undefined {
  return policy.absences.find(
    (absence) =>
      absence.account === account &&
      absence.personId === personId &&
      absence.from <= at &&
      at < absence.until,
  );
}
