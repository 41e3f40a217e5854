import type { Instant } from '../model/instant';
import type { Policy } from '../model/policy';
import { absentUntil } from './absent-until';

/**
 * Who stands in for somebody absent: the delegate that the absence names, or that one's delegate, and so on. `null` when there
 * is none, when the last one is away too, or when the chain comes back to where it was.
 */
export function delegateOf(
  personId: string,
  absences: Policy['absences'],
  account: string,
  now: Instant,
): { personId: string; kind: 'person' | 'group' } | null {
  const seen = new Set<string>();
  let current = { personId, kind: 'person' as 'person' | 'group' };
  while (!seen.has(current.personId)) {
    if (absentUntil(current.personId, absences, account, now) === null) return current;
    seen.add(current.personId);
    const absence = absences.find(
      (candidate) =>
        candidate.account === account &&
        candidate.personId === current.personId &&
        candidate.from <= now &&
        now < candidate.until &&
        candidate.delegate !== undefined,
    );
    if (absence?.delegate === undefined) return null;
    current = absence.delegate;
  }
  return null;
}
