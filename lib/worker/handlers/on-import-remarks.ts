import { remarksFile } from '../../domain/policy/remarks-file';
import { importRemarks } from '../../messages/import-remarks';
import { handler } from '../handler';
import { MessageFailure } from '../message-failure';
import { RemarkBook } from '../policy/remark-book';

export const onImportRemarks = handler(importRemarks, async (tools, { text }) => {
  const remarks = remarksFile.read(text);
  if (remarks === null) throw new MessageFailure('not-remarks');
  // Whether the colleague put it aside says nothing of whether it was seen here.
  const fresh = remarks.map((remark) => ({ ...remark, seenAt: null }));
  const added = await tools.exclusively('remarks', () => new RemarkBook(tools.local).add(fresh));
  await tools.changed('settings');
  return { added, known: remarks.length - added };
});
