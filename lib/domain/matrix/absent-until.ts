import type { Instant } from '../model/instant';
import type { Policy } from '../model/policy';

/** The end of an absence that covers `now` and of those that follow on it without a gap; `null` when present. */
export function absentUntil(
  personId: string,
  absences: Policy['absences'],
  account: string,
  now: Instant,
): Instant | null {
  const own = absences
    .filter((absence) => absence.personId === personId && absence.account === account)
    .toSorted((a, b) => a.from - b.from);
  let until = now;
  for (const absence of own) {
    if (absence.from <= until && absence.until > until) until = absence.until;
  }
  return until === now ? null : until;
}
