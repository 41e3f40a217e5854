import { saveWriting } from '../../messages/save-writing';
import { handler } from '../handler';
import { MessageFailure } from '../message-failure';
import { WritingBook } from '../writing-book';

/** Keeps what escalations write from now on: those already written stay as they are. */
export const onSaveWriting = handler(saveWriting, async (tools, { account, writing, revision }) => {
  if ((await tools.accounts.get(account)) === null) throw new MessageFailure('unavailable');
  const book = new WritingBook(tools.local);
  const saved = await tools.exclusively(`writing:${account}`, () => book.save(account, writing, revision));
  if (!saved) throw new MessageFailure('changed-meanwhile');
  return {};
});
