import type { Sentence } from '../domain/model/sentence';

type Value = Sentence['values'][number];

/** A sentence in words, with numbers and moments as its language writes them. A key without a text is shown as it is. */
export function wordsOf(
  { key, values }: { key: string; values: readonly Value[] },
  texts: ReadonlyMap<string, string>,
  language: 'en' | 'de',
): string {
  return (texts.get(key) ?? key).replace(/\$(\d)/g, (_, place) => {
    const value = values[Number(place) - 1];
    return value === undefined ? '' : textOf(value, texts, language);
  });
}

function textOf(value: Value, texts: ReadonlyMap<string, string>, language: 'en' | 'de'): string {
  switch (value.kind) {
    case 'text':
      return value.text;
    case 'number':
      return value.number.toLocaleString(language);
    case 'percent':
      return `${value.percent.toLocaleString(language)} %`;
    case 'duration':
      return `${Math.round(value.milliseconds / 60_000).toLocaleString(language)} min`;
    case 'instant':
      return new Date(value.instant).toISOString().replace(/:\d\d\.\d{3}Z$/, 'Z');
    case 'message':
      return wordsOf({ key: value.key, values: value.values ?? [] }, texts, language);
  }
}
