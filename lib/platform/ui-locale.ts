import { browser } from './browser';

/**
 * BCP 47 tag for numbers, moments and the `lang` of a page: the browser's own where the catalogue speaks its language, else that
 * of the catalogue, so that English words never stand beside Greek dates.
 */
export function uiLocale(): string {
  const own = browser.i18n.getUILanguage();
  const catalogue = browser.i18n.getMessage('catalogue_language') || 'en';
  return own.split('-')[0] === catalogue ? own : catalogue;
}
