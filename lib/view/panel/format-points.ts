/** Signed points with a true minus sign: `+31`, `−5`, `0`. */
export function formatPoints(points: number, locale: string): string {
  return new Intl.NumberFormat(locale, { signDisplay: 'exceptZero', maximumFractionDigits: 0 })
    .format(points)
    .replace('-', '−');
}
