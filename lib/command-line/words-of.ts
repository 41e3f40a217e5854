import type { Sentence } from '../domain/model/sentence';
import { spanText } from './span-text';
import type { Wording } from './wording';

/** A sentence in words, with numbers, spans and moments as its language writes them. A key without a text is shown as it is. */
export function wordsOf({ key, values }: Sentence, wording: Wording): string {
  return (wording.texts.get(key) ?? key).replace(/\$(\d)/g, (_, place) => {
    const value = values[Number(place) - 1];
    return value === undefined ? '' : textOf(value, wording);
  });
}

function textOf(value: Sentence['values'][number], wording: Wording): string {
  const { language } = wording;
  switch (value.kind) {
    case 'text':
    case 'quote':
      return value.text;
    case 'number':
      return value.number.toLocaleString(language);
    case 'percent':
      return (value.percent / 100).toLocaleString(language, { style: 'percent', maximumFractionDigits: 1 });
    case 'duration':
      return spanText(value.milliseconds, wording);
    case 'instant':
      return wording.moment(value.instant);
    case 'message':
      return wordsOf({ key: value.key, values: value.values ?? [] }, wording);
  }
}
