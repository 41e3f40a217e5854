import { readNotifications } from '../../messages/read-notifications';
import { handler } from '../handler';
import { notificationBook } from '../notices/notification-book';
import { quietNow } from '../notices/quiet-now';

export const onReadNotifications = handler(readNotifications, async (tools) => {
  const settings = await notificationBook.get(tools);
  return {
    settings,
    quietUntil: await quietNow(tools, settings),
    allowed: await tools.notifications.allowed(),
    keys: await tools.keys(),
  };
});
