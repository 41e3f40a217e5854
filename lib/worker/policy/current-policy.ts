import { defaultPolicy } from '../../domain/default-policy/default-policy';
import type { Policy } from '../../domain/model/policy';
import type { KeyValueStore } from '../../platform/storage';
import { NamedOwners } from './named-owners';

/** The policy in force: the shipped one with the people named so far. */
export async function currentPolicy(local: KeyValueStore): Promise<Policy> {
  const named = await new NamedOwners(local).all();
  return {
    ...defaultPolicy,
    roles: defaultPolicy.roles.map((role) => ({
      ...role,
      holders: [
        ...named
          .filter((owner) => owner.role === role.id)
          .map(({ account, personId, kind }) => ({ account, personId, kind })),
        ...role.holders,
      ],
    })),
  };
}
