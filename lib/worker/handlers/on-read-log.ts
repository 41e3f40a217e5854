import { recordKey } from '../../domain/model/record-key';
import { readLog } from '../../messages/read-log';
import { handler } from '../handler';

export const onReadLog = handler(readLog, async (tools, { ref }) => {
  const key = recordKey(ref);
  const alerts = await tools.alerts.ofRecord(key);
  return {
    signals: await tools.signals.ofRecord(key),
    notices: alerts.flatMap(({ id, kind, toldAt, dueAt }) =>
      toldAt === undefined ? [] : [{ id, kind, at: toldAt, dueAt }],
    ),
  };
});
