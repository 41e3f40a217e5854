import { browser } from './browser';

/** One pop-up of the operating system. The same id replaces what stands. */
export const notifications = {
  async show(notification: {
    id: string;
    title: string;
    message: string;
    buttons: readonly string[];
    /** Stays until somebody acts. */
    sticky: boolean;
    /** Without the system's sound. */
    silent: boolean;
  }): Promise<void> {
    // The polyfill's types are Firefox's, which has neither buttons nor sticky pop-ups.
    const options = {
      type: 'basic' as const,
      iconUrl: browser.runtime.getURL('icons/128.png'),
      title: notification.title,
      message: notification.message,
      requireInteraction: notification.sticky,
      silent: notification.silent,
      buttons: notification.buttons.map((title) => ({ title })),
    };
    await browser.notifications.create(notification.id, options);
  },
  async clear(id: string): Promise<void> {
    await browser.notifications.clear(id);
  },
  /** Ids of the pop-ups that stand. */
  async shown(): Promise<string[]> {
    return Object.keys(await browser.notifications.getAll());
  },
  /** Whether the system shows this browser's pop-ups; `unknown` where the browser does not say. */
  async allowed(): Promise<'yes' | 'no' | 'unknown'> {
    const { getPermissionLevel } = browser.notifications as { getPermissionLevel?: () => Promise<string> };
    const level = await getPermissionLevel?.();
    return level === 'granted' ? 'yes' : level === 'denied' ? 'no' : 'unknown';
  },
};
