const NOTATIONS = {
  point: { form: /^[+-]?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?$/, groups: /,/g },
  comma: { form: /^[+-]?(\d{1,3}(\.\d{3})+|\d+)(,\d+)?$/, groups: /\./g },
} as const;

/**
 * A number in a stated notation, with or without groups of thousands: `point` 1,234.5, `comma` 1.234,5. `null` for anything else,
 * numbers with units, per cent signs and groups in the wrong place among it.
 */
export function readImportNumber(text: string, notation: keyof typeof NOTATIONS): number | null {
  const { form, groups } = NOTATIONS[notation];
  if (!form.test(text)) return null;
  const number = Number(text.replace(groups, '').replace(',', '.'));
  return Number.isFinite(number) ? number : null;
}
