import { readPolicy } from '../../messages/read-policy';
import { handler } from '../handler';
import { currentPolicy } from '../policy/current-policy';
import { PolicyDrafts } from '../policy/policy-drafts';
import { toldFinding } from '../policy/told-finding';

export const onReadPolicy = handler(readPolicy, async (tools) => {
  const { source, managedFindings } = await tools.policies.inPlace();
  const { policy, revision, savedAt, basedOn } = await new PolicyDrafts(tools.local).get();
  const inForce = await currentPolicy(tools);
  return {
    inForce,
    source,
    since: await tools.policies.since(inForce.version),
    managedFindings: managedFindings?.map(toldFinding) ?? null,
    revision,
    draft: policy === null ? null : { policy, savedAt, basedOn },
  };
});
