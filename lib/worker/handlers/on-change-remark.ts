import { changeRemark } from '../../messages/change-remark';
import { handler } from '../handler';
import { RemarkBook } from '../policy/remark-book';

export const onChangeRemark = handler(changeRemark, async (tools, { id, wish }) => {
  const book = new RemarkBook(tools.local);
  await tools.exclusively('remarks', () =>
    wish === 'removed' ? book.remove(id) : book.setSeen([id], wish === 'seen' ? tools.now() : null),
  );
  await tools.changed('settings');
  return {};
});
