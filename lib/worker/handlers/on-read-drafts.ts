import { recordKey } from '../../domain/model/record-key';
import { readDrafts } from '../../messages/read-drafts';
import { handler } from '../handler';
import { Drafts } from '../preflight/drafts';

export const onReadDrafts = handler(readDrafts, async (tools, { ref }) => ({
  drafts: await new Drafts(tools.session).of(recordKey(ref)),
}));
