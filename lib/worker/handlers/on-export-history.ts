import { exportHistory } from '../../messages/export-history';
import { historyFilePart } from '../../pull/history/history-file-part';
import { handler } from '../handler';
import { MessageFailure } from '../message-failure';

export const onExportHistory = handler(exportHistory, async (tools, { account, at }) => {
  const part = await historyFilePart(tools, account, at);
  if (part === null) throw new MessageFailure('no-history');
  return part;
});
