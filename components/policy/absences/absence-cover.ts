import type { LevelOwner } from '../../../lib/domain/matrix/level-owner';
import { resolveOwner } from '../../../lib/domain/matrix/resolve-owner';
import type { Absence } from '../../../lib/domain/model/absence';
import type { Instant } from '../../../lib/domain/model/instant';
import type { Policy } from '../../../lib/domain/model/policy';

/** Who holds a role of somebody absent, for a part of that time. */
interface CoverStretch {
  from: Instant;
  until: Instant;
  owner: LevelOwner['owner'];
}

/**
 * What an absence means for every role that its person holds: who has it meanwhile, stretch by stretch, as others come and go
 * (acceptance PO9). `away` is a gap: nobody is there. Roles of others are not touched by it.
 */
export function absenceCover(
  absence: Absence,
  policy: Pick<Policy, 'roles' | 'absences'>,
): { roleId: string; stretches: CoverStretch[] }[] {
  const { account, personId, from, until } = absence;
  const edges = [
    from,
    ...policy.absences
      .filter((other) => other.account === account)
      .flatMap((other) => [other.from, other.until])
      .filter((moment) => moment > from && moment < until),
    until,
  ].toSorted((a, b) => a - b);
  return policy.roles
    .filter(({ holders }) =>
      holders.some((holder) => holder.account === account && holder.personId === personId),
    )
    .map(({ id }) => {
      const stretches: CoverStretch[] = [];
      // One that ends before it starts is no time at all: lint says so.
      for (const [index, edge] of (from < until ? edges : []).slice(0, -1).entries()) {
        const next = edges[index + 1] ?? until;
        if (next <= edge) continue;
        const { owner } = resolveOwner(id, policy, account, edge);
        const last = stretches.at(-1);
        if (last !== undefined && holderIn(last.owner) === holderIn(owner)) last.until = next;
        else stretches.push({ from: edge, until: next, owner });
      }
      return { roleId: id, stretches };
    });
}

function holderIn(owner: LevelOwner['owner']): string {
  return typeof owner === 'string' ? owner : `#${owner.personId}`;
}
