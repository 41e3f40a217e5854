import { recordKey } from '../../domain/model/record-key';
import { keepDraft } from '../../messages/keep-draft';
import { handler } from '../handler';
import { Drafts } from '../preflight/drafts';

export const onKeepDraft = handler(keepDraft, async (tools, { ref, draft }) => {
  const drafts = new Drafts(tools.session);
  const key = recordKey(ref);
  // One at a time: two letters typed quickly must not be kept in the wrong order.
  await tools.exclusively(`draft:${key}`, () =>
    draft.fields === null ? drafts.forget(key, draft.form) : drafts.keep(key, draft, tools.now()),
  );
  return {};
});
