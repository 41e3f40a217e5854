import type { Holder } from '../model/holder';
import type { Policy } from '../model/policy';

/** What the policy says of somebody who holds a role or has a skill; `undefined` of anybody else. */
export function holderOf(
  personId: string,
  account: string,
  policy: Pick<Policy, 'roles' | 'skills'>,
): Holder | undefined {
  return [...policy.roles, ...policy.skills]
    .flatMap(({ holders }) => holders)
    .find((holder) => holder.personId === personId && holder.account === account);
}
