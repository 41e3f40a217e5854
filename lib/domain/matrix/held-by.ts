import type { Instant } from '../model/instant';
import type { Policy } from '../model/policy';
import type { TicketFacts } from '../model/ticket-facts';
import type { LevelOwner } from './level-owner';
import { resolveOwner } from './resolve-owner';

/**
 * Who holds a level, where the host says it: this person or group, as a backup where the role's first holder is away.
 * @param holderId host user, group or queue id; `null` when nobody was named
 */
export function heldBy(
  holderId: string | null,
  roleId: string,
  facts: Pick<TicketFacts, 'ticket' | 'people' | 'loads' | 'fields'>,
  policy: Pick<Policy, 'roles' | 'absences'> & Partial<Pick<Policy, 'skills' | 'loadLimit'>>,
  now: Instant,
): LevelOwner {
  if (holderId === null) return { owner: 'nobody', reason: null };
  const byRole = resolveOwner(roleId, policy, facts.ticket.ref.account, now, facts.people, facts);
  if (typeof byRole.owner !== 'string' && byRole.owner.personId === holderId) return byRole;
  const isGroup =
    facts.people.some((person) => person.id === holderId && person.role === 'group') ||
    policy.roles.some((role) =>
      role.holders.some((holder) => holder.personId === holderId && holder.kind === 'group'),
    );
  return { owner: { personId: holderId, kind: isGroup ? 'group' : 'person', insteadOf: null }, reason: null };
}
