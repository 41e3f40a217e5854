import { useContext, useMemo } from 'react';
import type { Sentence } from '../../lib/domain/model/sentence';
import type { Language } from '../../lib/view/language';
import { renderSentence } from '../../lib/view/render-sentence';
import { LanguageContext } from './language-context';

/** What a component needs to speak: `text` for a key of the catalogue, `say` for a sentence. */
export interface Words {
  language: Language;
  text(key: string, ...values: string[]): string;
  say(sentence: Sentence): string;
}

/** The words of the page's language. Throws outside a `LanguageContext`. */
export function useWords(): Words {
  const language = useContext(LanguageContext);
  if (language === null) throw new Error('No language is set. Wrap the page in a LanguageContext.');
  return useMemo(
    () => ({
      language,
      text: (key, ...values) => language.text(key, values),
      say: (sentence) => renderSentence(sentence, language),
    }),
    [language],
  );
}
