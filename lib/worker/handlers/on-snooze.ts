import { snooze } from '../../messages/snooze';
import { handler } from '../handler';
import { MessageFailure } from '../message-failure';
import { snoozeNotice } from '../notices/snooze-notice';
import { wakeNotice } from '../notices/wake-notice';

export const onSnooze = handler(snooze, async (tools, { id, until, reason }) => {
  const row = await tools.alerts.get(id);
  if (row === null) throw new MessageFailure('unknown-notice');
  if (until !== null && until <= tools.now()) throw new MessageFailure('snooze-past');
  await tools.alerts.markRead([id], tools.now());
  await (until === null ? wakeNotice(tools, row) : snoozeNotice(tools, row, { until, reason }));
  return {};
});
