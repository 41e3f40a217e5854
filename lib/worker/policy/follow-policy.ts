import type { NamedOwner } from '../../domain/model/named-owner';
import type { Policy } from '../../domain/model/policy';
import { policyContent } from '../../domain/policy/policy-content';
import type { WorkerTools } from '../worker-tools';
import { judgeAnew } from './judge-anew';
import { judgedBy } from './judged-by';
import { NamedOwners } from './named-owners';
import { PolicyDrafts } from './policy-drafts';

/**
 * What is done once another policy holds than before, whoever set it: the administrator's and the shipped one are kept and written down
 * as those activated here are, and everything is judged anew. Done at each wake, from what is stored: an activation in which the worker
 * was stopped is finished, a policy of the administrator that came late or was taken away is noticed.
 */
export async function followPolicy(tools: WorkerTools): Promise<void> {
  const { before, holds } = await tools.exclusively('policy', () => writeDown(tools));
  if (before === holds) return;
  // Where no policy was judged by before, nothing was judged.
  if (before !== null) await tools.exclusively('judging', () => judgeAnew(tools));
  await judgedBy.set(tools, holds);
  await tools.changed('settings');
}

async function writeDown(tools: WorkerTools): Promise<{ before: string | null; holds: string }> {
  const { policy, source } = await tools.policies.inPlace();
  // An administrator's file may say something else under the same name.
  const print = source === 'managed' ? `/${await tools.policies.print(policy)}` : '';
  const holds = `${source}/${policy.version}${print}`;
  const before = await judgedBy.get(tools);
  if (before === holds) return { before, holds };
  const last = (await tools.policies.activations()).at(-1);
  const isManaged = (name: string | undefined) => name === 'managed';
  if (last?.version !== policy.version || isManaged(last.source) !== isManaged(source)) {
    const outgoing = last === undefined ? null : await tools.policies.byVersion(last.version);
    if (outgoing !== null) await tools.policies.keep(outgoing, await new NamedOwners(tools.local).all());
    await tools.policies.keep(policy);
    await tools.policies.activate({
      version: policy.version,
      at: tools.now(),
      source,
      author: null,
      note: '',
    });
  }
  await endDraft(tools, policy);
  return { before, holds };
}

/** The draft of what holds now is none any more, and whom it knew or took out need not be remembered beside it. */
async function endDraft(tools: WorkerTools, policy: Policy): Promise<void> {
  const drafts = new PolicyDrafts(tools.local);
  const { policy: draft, revision, named: known } = await drafts.get();
  if (draft === null || policyContent(draft) !== policyContent(policy)) return;
  const named = new NamedOwners(tools.local);
  await named.drop([...known, ...(await named.all()).filter((owner) => has(policy, owner))]);
  await drafts.save(null, revision, { now: tools.now(), inForce: policy.version });
}

function has({ roles }: Policy, { role, account, personId }: NamedOwner): boolean {
  return roles.some(
    ({ id, holders }) =>
      id === role && holders.some((holder) => holder.account === account && holder.personId === personId),
  );
}
