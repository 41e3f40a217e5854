import type { Instant } from '../model/instant';

/**
 * How many of these happened up to `at`, that moment included: what is known then is `items.slice(0, countUpTo(items, at))`.
 * @param items by their moments, earliest first
 */
export function countUpTo(items: readonly { at: Instant }[], at: Instant): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.at ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
