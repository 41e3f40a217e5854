import type { Instant } from '../model/instant';
import type { Person } from '../model/person';
import type { Policy } from '../model/policy';
import type { Sentence } from '../model/sentence';
import type { TicketFacts } from '../model/ticket-facts';
import { absentUntil } from './absent-until';
import { delegateOf } from './delegate-of';
import type { LevelOwner } from './level-owner';
import { skillFor } from './skill-for';

type Candidate = Pick<Policy['roles'][number]['holders'][number], 'personId' | 'kind'>;

/**
 * Who holds a role at a moment: of its holders in this account the first who is neither absent nor full, then the first who is
 * full but there, then the delegate that an absence names. Where the ticket calls for a skill of the role, the people who have
 * it come before the holders. `nobody` when no one is named for this account yet, `away` when all are absent without a delegate.
 * @param account the customer system, e.g. `acme.zendesk.com`
 * @param people for the name of somebody absent, where it is known
 * @param known open tickets by person (who is not in it is not full) and the ticket's fields
 */
export function resolveOwner(
  roleId: string,
  policy: Pick<Policy, 'roles' | 'absences'> & Partial<Pick<Policy, 'skills' | 'loadLimit'>>,
  account: string,
  now: Instant,
  people: readonly Person[] = [],
  known: Pick<TicketFacts, 'loads' | 'fields'> = {},
): LevelOwner {
  const skill = skillFor(roleId, known.fields, policy);
  const holders = [
    ...(skill?.holders ?? []),
    ...(policy.roles.find((role) => role.id === roleId)?.holders ?? []),
  ].filter((holder) => holder.account === account);
  const [first] = holders;
  if (first === undefined) return { owner: 'nobody', reason: null };
  const nameOf = (personId: string): Sentence['values'][number] => {
    const name = people.find((person) => person.id === personId)?.name;
    return name === undefined
      ? { kind: 'message', key: 'ladder_first_holder' }
      : { kind: 'text', text: name };
  };
  const returns = holders.map(({ personId }) => absentUntil(personId, policy.absences, account, now));
  const loadOf = ({ personId }: Candidate) => known.loads?.[personId] ?? 0;
  const present = holders.filter((_, index) => returns[index] === null);
  const chosen = present.find((holder) => loadOf(holder) <= (policy.loadLimit ?? Infinity)) ?? present[0];
  const firstReturns = returns[0] ?? null;
  if (chosen !== undefined) {
    if (chosen === first) {
      const reason: Sentence | null =
        skill?.holders.some(({ personId }) => personId === first.personId) === true
          ? { key: 'ladder_has_skill', values: [{ kind: 'text', text: skill.name }] }
          : null;
      return { owner: holding(chosen, null), reason };
    }
    const reason: Sentence =
      firstReturns === null
        ? { key: 'ladder_full', values: [nameOf(first.personId), { kind: 'number', number: loadOf(first) }] }
        : {
            key: 'ladder_away_until',
            values: [nameOf(first.personId), { kind: 'instant', instant: firstReturns }],
          };
    return { owner: holding(chosen, first.personId), reason };
  }
  for (const { personId } of holders) {
    const delegate = delegateOf(personId, policy.absences, account, now);
    if (delegate !== null)
      return {
        owner: holding(delegate, personId),
        reason: { key: 'ladder_delegate', values: [nameOf(personId)] },
      };
  }
  const earliest = Math.min(...returns.filter((until) => until !== null));
  return {
    owner: 'away',
    reason: { key: 'ladder_all_away_until', values: [{ kind: 'instant', instant: earliest }] },
  };
}

function holding({ personId, kind }: Candidate, insteadOf: string | null): LevelOwner['owner'] {
  return { personId, kind, insteadOf };
}
