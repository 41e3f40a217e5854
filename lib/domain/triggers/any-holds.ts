/** Whether one of these holds; `null` is unknown, and one that holds decides whatever is unknown of the others. */
export function anyHolds(parts: readonly (boolean | null)[]): boolean | null {
  if (parts.includes(true)) return true;
  return parts.includes(null) ? null : false;
}
