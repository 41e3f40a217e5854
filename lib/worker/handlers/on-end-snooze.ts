import { AlertKind } from '../../domain/model/alert-kind';
import { topicOf } from '../../domain/notices/topic-of';
import { endSnooze } from '../../messages/end-snooze';
import { handler } from '../handler';
import { wakeNotice } from '../notices/wake-notice';

export const onEndSnooze = handler(endSnooze, async (tools, { recordKey, topic }) => {
  const kind = AlertKind.options.find((one) => topicOf(one) === topic);
  if (kind !== undefined) await wakeNotice(tools, { recordKey, kind });
  await tools.changed('settings');
  return {};
});
