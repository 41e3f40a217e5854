import { discardPolicyDraft } from '../../messages/discard-policy-draft';
import { handler } from '../handler';
import { MessageFailure } from '../message-failure';
import { PolicyDrafts } from '../policy/policy-drafts';

export const onDiscardPolicyDraft = handler(discardPolicyDraft, async (tools, { revision }) => {
  const { policy: inForce } = await tools.policies.inPlace();
  const saved = await tools.exclusively('policy', () =>
    new PolicyDrafts(tools.local).save(null, revision, { now: tools.now(), inForce: inForce.version }),
  );
  if (saved === null) throw new MessageFailure('changed-meanwhile');
  await tools.changed('settings');
  return {};
});
