import type { Policy } from '../../domain/model/policy';
import { draftFindings } from '../../domain/policy/draft-findings';
import { loadPolicy } from '../../domain/policy/load-policy';
import { policyContent } from '../../domain/policy/policy-content';
import { PolicyError } from '../../domain/policy/policy-error';
import { authorOf } from '../author-of';
import { MessageFailure } from '../message-failure';
import type { WorkerTools } from '../worker-tools';
import { currentPolicy } from './current-policy';
import { followPolicy } from './follow-policy';
import { judgedBy } from './judged-by';
import { NamedOwners } from './named-owners';
import { PolicyDrafts } from './policy-drafts';
import { versionName } from './version-name';

/**
 * The draft becomes the policy in force: the files of both versions are kept first, then one write turns from the old one to the new
 * one, so that a worker stopped in between has done all of it or nothing. What follows from it, `followPolicy` does, also after a stop.
 * Gives the name of the version.
 * @param seen the revision of the draft that its author looked at
 * @throws MessageFailure `managed`, `changed-meanwhile`, `nothing-changed`, `has-errors`
 */
export async function activateDraft(tools: WorkerTools, seen: number, note: string): Promise<string> {
  const version = await tools.exclusively('policy', async () => {
    const { policy: outgoing, source } = await tools.policies.inPlace();
    if (source === 'managed') throw new MessageFailure('managed');
    const { policy: draft, revision } = await new PolicyDrafts(tools.local).get();
    if (draft === null || revision !== seen) throw new MessageFailure('changed-meanwhile');
    if (policyContent(draft) === policyContent(await currentPolicy(tools)))
      throw new MessageFailure('nothing-changed');
    const now = tools.now();
    const policy = { ...draft, version: await versionName(draft, now) };
    if (isFaulty(policy, now)) throw new MessageFailure('has-errors');
    await tools.policies.keep(policy);
    const isSame = policy.version === outgoing.version;
    if (!isSame) await tools.policies.keep(outgoing, await new NamedOwners(tools.local).all());
    await tools.policies.activate({
      version: policy.version,
      at: now,
      source: 'own',
      author: await author(tools),
      note,
    });
    // The same file without somebody who was named beside it: by its name nobody would see that anything is to follow.
    if (isSame) await judgedBy.forget(tools);
    return policy.version;
  });
  await followPolicy(tools);
  return version;
}

/** What lint calls an error, and what could not be read again. */
function isFaulty(policy: Policy, now: number): boolean {
  if (draftFindings(policy, now).some(({ severity }) => severity === 'error')) return true;
  try {
    loadPolicy(JSON.stringify(policy));
    return false;
  } catch (error) {
    if (error instanceof PolicyError) return true;
    throw error;
  }
}

/** Whoever is signed in to the first system that knows them. */
async function author(tools: WorkerTools): Promise<{ account: string; personId: string } | null> {
  for (const { account } of await tools.accounts.all()) {
    const personId = await authorOf(tools, account);
    if (personId !== null) return { account, personId };
  }
  return null;
}
