import { browser } from './browser';

/** The toolbar icon's count and words. */
export const toolbar = {
  async show(count: number, colour: string, title: string): Promise<void> {
    await browser.action.setBadgeBackgroundColor({ color: colour });
    await browser.action.setBadgeText({ text: count === 0 ? '' : String(count) });
    await browser.action.setTitle({ title });
  },
};
