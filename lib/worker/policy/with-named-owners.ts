import type { NamedOwner } from '../../domain/model/named-owner';
import type { Policy } from '../../domain/model/policy';

/** A policy with the people that were named since: they come before those of the policy, the last one named first, and nobody comes twice. */
export function withNamedOwners(policy: Policy, named: readonly NamedOwner[]): Policy {
  return {
    ...policy,
    roles: policy.roles.map((role) => ({
      ...role,
      holders: [
        ...named
          .filter((owner) => owner.role === role.id)
          .map(({ account, personId, kind }) => ({ account, personId, kind })),
        ...role.holders.filter(
          (holder) =>
            !named.some(
              ({ role: id, account, personId }) =>
                id === role.id && account === holder.account && personId === holder.personId,
            ),
        ),
      ],
    })),
  };
}
