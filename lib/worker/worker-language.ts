import { text } from '../platform/text';
import { uiLocale } from '../platform/ui-locale';
import type { Language } from '../view/language';

/** The language of the browser's user, for notes and notifications. */
export function workerLanguage(): Language {
  return { text: (key, values) => text(key, values), locale: uiLocale() };
}
