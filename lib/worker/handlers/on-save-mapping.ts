import { saveMapping } from '../../messages/save-mapping';
import { handler } from '../handler';
import { MappingBook } from '../mapping-book';
import { MessageFailure } from '../message-failure';
import { observe } from '../observe';
import { ShownInTabs } from '../shown-in-tabs';

/** Keeps a mapping; every record of the account in sight is read anew by it. */
export const onSaveMapping = handler(saveMapping, async (tools, { account, mapping, revision }) => {
  if ((await tools.accounts.get(account)) === null) throw new MessageFailure('unavailable');
  const book = new MappingBook(tools.local);
  const saved = await tools.exclusively(`mapping:${account}`, () => book.save(account, mapping, revision));
  if (!saved) throw new MessageFailure('changed-meanwhile');
  for (const ref of await new ShownInTabs(tools.session).records()) {
    if (ref.account === account) await observe(tools, ref, 0);
  }
  await tools.changed('settings');
  return {};
});
