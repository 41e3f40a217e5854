import type { Assessment } from '../../domain/model/assessment';
import type { Language } from '../language';
import { renderSentence } from '../render-sentence';

/** Stands for the number in a sentence, so that it can be drawn apart. Of the private use area: Chromium's `i18n` drops control characters. */
const HERE = '\uE000';

/** The sentence of an act that would lower the number, before and after that number. */
export function reliefLine(
  { sentence }: Pick<Assessment['relief'][number], 'sentence'>,
  language: Language,
): [before: string, after: string] {
  const values = [{ kind: 'text', text: HERE } as const, ...sentence.values];
  const [before = '', after = ''] = renderSentence(
    { key: `signals_${sentence.key}`, values },
    language,
  ).split(HERE);
  return [before, after];
}
