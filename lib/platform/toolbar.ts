import { browser } from './browser';

/** More than this does not fit on the icon. */
const MOST = 99;

/** The toolbar icon's count and words. */
export const toolbar = {
  /** @param urgent the count has an exclamation mark, so that its colour does not say that alone */
  async show(count: number, colour: string, title: string, urgent: boolean): Promise<void> {
    const number = count > MOST ? `${MOST}+` : String(count);
    await browser.action.setBadgeBackgroundColor({ color: colour });
    await browser.action.setBadgeText({ text: count === 0 ? '' : `${number}${urgent ? '!' : ''}` });
    await browser.action.setTitle({ title });
  },
};
