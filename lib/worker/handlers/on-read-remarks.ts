import { readRemarks } from '../../messages/read-remarks';
import { handler } from '../handler';
import { RemarkBook } from '../policy/remark-book';

export const onReadRemarks = handler(readRemarks, async (tools) => ({
  remarks: await new RemarkBook(tools.local).all(),
}));
