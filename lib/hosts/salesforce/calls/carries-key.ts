/** Whether a text of ours carries this transition's key as a word of its own: the key of the first is the beginning of the tenth's. */
export function carriesKey(text: string | null | undefined, key: string): boolean {
  return (text ?? '').split(/\s+/).includes(key);
}
