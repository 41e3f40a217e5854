/** Whether all of these hold; `null` is unknown, and one that does not hold decides whatever is unknown of the others. */
export function allHold(parts: readonly (boolean | null)[]): boolean | null {
  if (parts.includes(false)) return false;
  return parts.includes(null) ? null : true;
}
