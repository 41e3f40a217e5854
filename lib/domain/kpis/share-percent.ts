/** `part` of `whole` in per cent, 0 to 100; `null` where the whole is nothing: no share is known of it. */
export function sharePercent(part: number, whole: number): number | null {
  return whole > 0 ? (100 * part) / whole : null;
}
