import { readPolicyVersions } from '../../messages/read-policy-versions';
import { pullOwners } from '../../pull/pull-owners';
import { handler } from '../handler';
import { currentPolicy } from '../policy/current-policy';

export const onReadPolicyVersions = handler(readPolicyVersions, async (tools) => {
  const current = await currentPolicy(tools);
  const kept = (await tools.policies.inForceSince()).map(({ policy }) => policy);
  const policies = new Map([...kept, current].map((policy) => [policy.version, policy]));
  const people = await Promise.all(
    (await tools.accounts.all()).map(({ host, account }) => pullOwners(tools, host, account, true)),
  );
  return {
    activations: (await tools.policies.activations()).toReversed(),
    policies: [...policies.values()],
    people: people.flatMap(({ owners }) => owners),
  };
});
