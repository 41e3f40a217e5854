import { addRemark } from '../../messages/add-remark';
import { knownMe } from '../../pull/known-me';
import { handler } from '../handler';
import { RemarkBook } from '../policy/remark-book';

/** Its author is kept by id: a name would be a copy of what the host knows (design 4.10). */
export const onAddRemark = handler(addRemark, async (tools, { kind, target, text, account }) => {
  const me = account === null ? null : await knownMe(tools, account);
  const id = tools.randomId();
  const author = account === null || me === null ? null : { account, personId: me.id };
  const remark = { ...{ id, kind, target, text, author }, at: tools.now(), seenAt: null };
  await tools.exclusively('remarks', () => new RemarkBook(tools.local).add([remark]));
  await tools.changed('settings');
  return { id };
});
