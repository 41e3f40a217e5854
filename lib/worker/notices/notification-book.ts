import { NotificationSettings } from '../../domain/model/notification-settings';
import { readablePart } from '../../domain/model/readable-part';
import type { WorkerTools } from '../worker-tools';

const KEY = 'notifications';

/** How somebody wants to be told: their own settings, in `storage.local`. */
export const notificationBook = {
  /** Each that was never set, or cannot be read, is as it is shipped. */
  async get({ local }: Pick<WorkerTools, 'local'>): Promise<NotificationSettings> {
    return readablePart(NotificationSettings, await local.get(KEY)) ?? NotificationSettings.parse({});
  },

  set({ local }: Pick<WorkerTools, 'local'>, settings: NotificationSettings): Promise<void> {
    return local.set(KEY, settings);
  },
};
