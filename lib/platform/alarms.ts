import { browser } from './browser';

/** Wakes the worker at a moment of the local clock. Chrome delivers no sooner than 30 s from now in a packed extension. */
export const alarms = {
  async set(name: string, at: number): Promise<void> {
    await browser.alarms.create(name, { when: at });
  },
  async repeat(name: string, everyMinutes: number): Promise<void> {
    const standing = await browser.alarms.get(name);
    if (standing?.periodInMinutes !== everyMinutes) {
      await browser.alarms.create(name, { periodInMinutes: everyMinutes });
    }
  },
  async clear(name: string): Promise<void> {
    await browser.alarms.clear(name);
  },
};
