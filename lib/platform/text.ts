import { browser } from './browser';

/** The catalogue's text for a key, `values` put in for `$1` ... `$9`; empty when the catalogue has no such key. */
export function text(key: string, values: readonly string[] = []): string {
  return browser.i18n.getMessage(key, [...values]);
}
