const LONGEST = 200;

/** What a field holds, as conditions of a policy compare it; `null` for what is empty, or no single value. */
export function fieldText(value: unknown): string | null {
  return ['string', 'number', 'boolean'].includes(typeof value) ? String(value).slice(0, LONGEST) : null;
}
