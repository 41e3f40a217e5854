import type { NotificationSettings } from '../../domain/model/notification-settings';
import { changeNotifications } from '../../messages/change-notifications';
import { handler } from '../handler';
import { notificationBook } from '../notices/notification-book';
import { runDue } from '../run-due';

export const onChangeNotifications = handler(changeNotifications, async (tools, change) => {
  await tools.exclusively('notifications', async () => {
    const settings = await notificationBook.get(tools);
    await notificationBook.set(tools, changed(settings, change));
  });
  const now = tools.now();
  // What the quiet hours held back is judged anew: by the old ones it might wait for nothing.
  for (const { id, held } of await tools.alerts.standing())
    if (change.what === 'quiet-hours' && held?.by === 'hours')
      await tools.alerts.hold(id, { by: 'hours', until: now });
  await runDue(tools);
  await tools.changed('panel');
  await tools.changed('settings');
  return {};
});

function changed(
  settings: NotificationSettings,
  change: ReturnType<typeof changeNotifications.request.parse>,
): NotificationSettings {
  if (change.what === 'sound') return { ...settings, sound: change.sound };
  if (change.what === 'quiet-hours') return { ...settings, quietHours: change.quietHours };
  const others = settings.off.filter((topic) => topic !== change.topic);
  return { ...settings, off: change.on ? others : [...others, change.topic] };
}
