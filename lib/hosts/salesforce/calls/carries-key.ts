/** Whether a text of ours carries this key, and not that of a later transition, of which it may be the beginning. */
export function carriesKey(text: string | null | undefined, key: string): boolean {
  return (text ?? '')
    .split(key)
    .slice(1)
    .some((rest) => !/^\d/.test(rest));
}
