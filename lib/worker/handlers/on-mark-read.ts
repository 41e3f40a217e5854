import { markRead } from '../../messages/mark-read';
import { handler } from '../handler';

export const onMarkRead = handler(markRead, async (tools, { ids }) => {
  const unread = (await tools.alerts.told()).filter((row) => row.readAt === undefined).map(({ id }) => id);
  const seen = ids === 'all' ? unread : unread.filter((id) => ids.includes(id));
  await tools.alerts.markRead(seen, tools.now());
  for (const id of seen) await tools.notifications.clear(id);
  await tools.changed('panel');
  return {};
});
