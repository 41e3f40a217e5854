/**
 * A date as it stands in names: `2026-03-02`.
 * @param day days since 1970-01-01
 */
export function dateText(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}
