import type { KnownAccount } from '../../domain/model/known-account';
import type { Policy } from '../../domain/model/policy';
import { readDeskPolicy } from '../../messages/read-desk-policy';
import { knownMe } from '../../pull/known-me';
import { pullOwners } from '../../pull/pull-owners';
import { handler } from '../handler';
import { currentPolicy } from '../policy/current-policy';
import type { WorkerTools } from '../worker-tools';

/** The policy in force with the names of its people: one request an hour and system, and none where nobody is named. */
export const onReadDeskPolicy = handler(readDeskPolicy, async (tools) => {
  const policy = await currentPolicy(tools);
  const { source } = await tools.policies.inPlace();
  const known = (await tools.accounts.all()).toSorted((a, b) => (a.account < b.account ? -1 : 1));
  return {
    clockOffset: tools.hostClock.offset(),
    policy,
    source,
    systems: await Promise.all(known.map((one) => system(tools, one, policy))),
  };
});

async function system(tools: WorkerTools, { host, account, userId }: KnownAccount, policy: Policy) {
  const { owners, problem } = await pullOwners(tools, host, account, !namesAnybody(policy, account));
  const meId = (await knownMe(tools, account))?.id ?? userId;
  return { host, account, meId, people: owners, problem };
}

function namesAnybody({ roles, skills, review }: Policy, account: string): boolean {
  return (
    review?.account === account ||
    [...roles, ...skills].some(({ holders }) => holders.some((holder) => holder.account === account))
  );
}
