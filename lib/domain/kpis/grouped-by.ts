/** Things by a key of theirs, each group in the order they came in. */
export function groupedBy<Thing, Key>(
  things: readonly Thing[],
  keyOf: (thing: Thing) => Key,
): Map<Key, Thing[]> {
  const groups = new Map<Key, Thing[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const own = groups.get(key);
    if (own === undefined) groups.set(key, [thing]);
    else own.push(thing);
  }
  return groups;
}
