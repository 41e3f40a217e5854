import { NotificationSettings } from '../../domain/model/notification-settings';
import type { WorkerTools } from '../worker-tools';

const KEY = 'notifications';

/** How somebody wants to be told: their own settings, in `storage.local`. */
export const notificationBook = {
  /** What was never set, or cannot be read, is as it is shipped. */
  async get({ local }: Pick<WorkerTools, 'local'>): Promise<NotificationSettings> {
    const kept = NotificationSettings.safeParse(await local.get(KEY));
    return kept.success ? kept.data : NotificationSettings.parse({});
  },

  set({ local }: Pick<WorkerTools, 'local'>, settings: NotificationSettings): Promise<void> {
    return local.set(KEY, settings);
  },
};
