/**
 * Things by their key, each once: of copies of one the one that tells most, of those that tell as much the one whose text is the
 * greatest. So that the order in which they were read decides nothing.
 * @param tells how much a copy tells
 */
export function oneEach<Thing>(
  things: readonly Thing[],
  keyOf: (thing: Thing) => string,
  tells: (thing: Thing) => number,
): Map<string, Thing> {
  const byKey = new Map<string, Thing>();
  for (const thing of things) {
    const key = keyOf(thing);
    const known = byKey.get(key);
    if (known === undefined || more(thing, known, tells)) byKey.set(key, thing);
  }
  return byKey;
}

function more<Thing>(one: Thing, other: Thing, tells: (thing: Thing) => number): boolean {
  const gap = tells(one) - tells(other);
  return gap === 0 ? JSON.stringify(one) > JSON.stringify(other) : gap > 0;
}
