import type { Words } from '../../ui/use-words';

/** “1 row” or “40 rows”: a number with its word, `one` and `many` being the keys for it. */
export function counted(number: number, one: string, many: string, { text, language }: Words): string {
  return text(number === 1 ? one : many, new Intl.NumberFormat(language.locale).format(number));
}
