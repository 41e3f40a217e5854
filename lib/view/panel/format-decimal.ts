/** One decimal, as scores from 0 to 10 are shown: `6.1`, in German `6,1`. */
export function formatDecimal(value: number, locale: string): string {
  return new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value);
}
