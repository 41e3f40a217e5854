/** A list with the entry at a place changed. */
export function withEntry<Entry>(
  list: readonly Entry[],
  place: number,
  change: (entry: Entry) => Entry,
): Entry[] {
  return list.map((entry, index) => (index === place ? change(entry) : entry));
}
