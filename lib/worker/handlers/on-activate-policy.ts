import { activatePolicy } from '../../messages/activate-policy';
import { handler } from '../handler';
import { activateDraft } from '../policy/activate-draft';

export const onActivatePolicy = handler(activatePolicy, async (tools, { revision, note }) => ({
  version: await activateDraft(tools, revision, note),
}));
