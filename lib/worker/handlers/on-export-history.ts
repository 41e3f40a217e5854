import type { RecordRef } from '../../domain/model/record-ref';
import { exportHistory } from '../../messages/export-history';
import { historyFilePart } from '../../pull/history/history-file-part';
import { handler } from '../handler';
import { importedOf } from '../imports/imported-of';
import { keptHealth } from '../kept-health';
import { MessageFailure } from '../message-failure';

export const onExportHistory = handler(exportHistory, async (tools, { account, at }) => {
  const healthOf = (ref: RecordRef) => keptHealth(tools, ref);
  const part = await historyFilePart(
    { ...tools, healthOf, importedOf: (ref) => importedOf(tools, ref) },
    account,
    at,
  );
  if (part === null) throw new MessageFailure('no-history');
  return part;
});
