import type { Sentence } from '../domain/model/sentence';
import { formatDuration } from './format-duration';
import type { Language } from './language';

/** Puts a sentence into the reader's language. Numbers have at most two decimals; `percent` 31 reads "31%" or "31 %". */
export function renderSentence(sentence: Sentence, language: Language): string {
  return language.text(
    sentence.key,
    sentence.values.map((value) => renderValue(value, language)),
  );
}

function renderValue(value: Sentence['values'][number], language: Language): string {
  const { locale } = language;
  switch (value.kind) {
    case 'text':
    case 'quote':
      return value.text;
    case 'number':
      return value.number.toLocaleString(locale, { maximumFractionDigits: 2 });
    case 'percent':
      return (value.percent / 100).toLocaleString(locale, { style: 'percent', maximumFractionDigits: 1 });
    case 'duration':
      return formatDuration(value.milliseconds, language);
    case 'instant':
      return renderInstant(value.instant, language);
    case 'message':
      return renderSentence({ key: value.key, values: value.values ?? [] }, language);
  }
}

function renderInstant(instant: number, { locale, timeZone, now }: Language): string {
  const day = (at?: number) => at !== undefined && new Date(at).toLocaleDateString(locale, { timeZone });
  const dateStyle = day(instant) === day(now) ? undefined : 'medium';
  return new Date(instant).toLocaleString(locale, { timeZone, timeStyle: 'short', dateStyle });
}
