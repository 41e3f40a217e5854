import { AskedInVain } from '../../domain/model/asked-in-vain';
import type { KnownAccount } from '../../domain/model/known-account';
import type { Policy } from '../../domain/model/policy';
import { readDeskPolicy } from '../../messages/read-desk-policy';
import { knownMe } from '../../pull/known-me';
import { pullOwners } from '../../pull/pull-owners';
import { handler } from '../handler';
import { currentPolicy } from '../policy/current-policy';
import type { WorkerTools } from '../worker-tools';

/** A page asks at every change: what failed a moment ago is not to cost a request each time. */
const AGAIN_MILLISECONDS = 60_000;

/**
 * The policy in force with the names of its people: one request an hour and system, one a minute where it fails, and none where nobody is
 * named.
 */
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
  const place = `owners-asked:${account}`;
  const asked = AskedInVain.safeParse(await tools.session.get(place)).data;
  const now = tools.now();
  const rests = asked !== undefined && asked.at <= now && now - asked.at < AGAIN_MILLISECONDS;
  const read = await pullOwners(tools, host, account, rests || !namesAnybody(policy, account));
  if (!rests && read.problem !== null) await tools.session.set(place, { at: now, problem: read.problem });
  const { owners } = read;
  const problem = rests ? asked.problem : read.problem;
  const meId = (await knownMe(tools, account))?.id ?? userId;
  return { host, account, meId, people: owners, problem };
}

function namesAnybody({ roles, skills, review }: Policy, account: string): boolean {
  return (
    review?.account === account ||
    [...roles, ...skills].some(({ holders }) => holders.some((holder) => holder.account === account))
  );
}
