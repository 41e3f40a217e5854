import type { Instant } from '../model/instant';

/** The same things, earliest first; those of one moment in the order they came in. */
export function byMoment<Item extends { at: Instant }>(items: readonly Item[]): Item[] {
  return items.toSorted((a, b) => a.at - b.at);
}
