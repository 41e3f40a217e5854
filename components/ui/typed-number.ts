/**
 * The number that somebody typed in a notation of their own: groups of three as the language writes them are groups, any other comma or
 * point begins the decimals. Of whole numbers every group of three is one: "1,000" and "1.000" are a thousand, never 1.
 * @returns NaN where it is none
 */
export function typedNumber(written: string, locale: string, whole: boolean): number {
  const trimmed = written
    .trim()
    .replaceAll(/[\s'’]/g, '')
    .replace('−', '-');
  if (trimmed === '') return Number.NaN;
  const decimal = new Intl.NumberFormat(locale).formatToParts(0.5).find(({ type }) => type === 'decimal');
  const mark = decimal?.value === ',' ? '\\.' : ',';
  const grouped = whole
    ? /^-?[1-9]\d{0,2}([.,])\d{3}(\1\d{3})*$/
    : new RegExp(`^-?[1-9]\\d{0,2}(${mark}\\d{3})+([.,]\\d*)?$`);
  if (!grouped.test(trimmed)) return Number(trimmed.replace(',', '.'));
  const marks = new RegExp(whole ? '[.,]' : mark, 'g');
  return Number(trimmed.replaceAll(marks, '').replace(',', '.'));
}
