import { savePolicyDraft } from '../../messages/save-policy-draft';
import { handler } from '../handler';
import { MessageFailure } from '../message-failure';
import { PolicyDrafts } from '../policy/policy-drafts';

/** Longer than a policy file may be: what could not be read again is not kept. */
const LONGEST = 2_000_000;

export const onSavePolicyDraft = handler(savePolicyDraft, async (tools, { policy, revision }) => {
  const { source, policy: inForce } = await tools.policies.inPlace();
  if (source === 'managed') throw new MessageFailure('managed');
  if (JSON.stringify(policy).length > LONGEST) throw new MessageFailure('too-large');
  const savedAt = tools.now();
  const saved = await tools.exclusively('policy', () =>
    new PolicyDrafts(tools.local).save(policy, revision, { now: savedAt, inForce: inForce.version }),
  );
  if (saved === null) throw new MessageFailure('changed-meanwhile');
  await tools.changed('settings');
  return { revision: saved, savedAt };
});
