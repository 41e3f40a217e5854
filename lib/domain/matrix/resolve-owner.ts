import type { Instant } from '../model/instant';
import type { Person } from '../model/person';
import type { Policy } from '../model/policy';
import type { LevelOwner } from './level-owner';

/**
 * Who holds a role at a moment: the first of its holders in this account who is not absent, the backups in their order.
 * `nobody` when no one is named for this account yet, `away` when all are absent.
 * @param account the customer system, e.g. `acme.zendesk.com`
 * @param people for the name of somebody absent, where it is known
 */
export function resolveOwner(
  roleId: string,
  policy: Pick<Policy, 'roles' | 'absences'>,
  account: string,
  now: Instant,
  people: readonly Person[] = [],
): LevelOwner {
  const holders =
    policy.roles.find((role) => role.id === roleId)?.holders.filter((holder) => holder.account === account) ??
    [];
  const [first] = holders;
  if (first === undefined) return { owner: 'nobody', reason: null };
  const returns = holders.map(({ personId }) => absentUntil(personId, policy.absences, account, now));
  const present = holders.find((_, index) => returns[index] === null);
  if (present === undefined) {
    const earliest = Math.min(...returns.filter((until) => until !== null));
    return {
      owner: 'away',
      reason: { key: 'ladder_all_away_until', values: [{ kind: 'instant', instant: earliest }] },
    };
  }
  const { personId, kind } = present;
  const firstReturns = returns[0] ?? null;
  if (firstReturns === null) return { owner: { personId, kind, insteadOf: null }, reason: null };
  const name = people.find((person) => person.id === first.personId)?.name;
  return {
    owner: { personId, kind, insteadOf: first.personId },
    reason: {
      key: 'ladder_away_until',
      values: [
        name === undefined ? { kind: 'message', key: 'ladder_first_holder' } : { kind: 'text', text: name },
        { kind: 'instant', instant: firstReturns },
      ],
    },
  };
}

/** The end of an absence that covers `now` and of those that follow on it without a gap; `null` when present. */
function absentUntil(
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
