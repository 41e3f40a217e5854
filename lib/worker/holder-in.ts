import { resolveOwner } from '../domain/matrix/resolve-owner';
import type { Instant } from '../domain/model/instant';
import type { AccountNow } from './account-now';

interface Holder {
  personId: string;
  kind: 'person' | 'group';
}

/**
 * Who gets what lies in one of a customer's two systems when all of the customer is escalated: in the system whose page was used, whom
 * the person chose; the people of the other one are others, so there the level's own holder, or `null` where nobody is named.
 */
export function holderIn(
  account: string,
  { facts, level, policy }: Pick<AccountNow, 'facts' | 'level' | 'policy'>,
  chosen: Holder | null,
  now: Instant,
): Holder | null {
  if (account === facts.account.ref.account) return chosen;
  const { owner } = resolveOwner(level.role, policy, account, now);
  return typeof owner === 'string' || owner === null ? null : { personId: owner.personId, kind: owner.kind };
}
