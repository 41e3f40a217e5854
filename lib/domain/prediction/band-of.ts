import type { Band } from '../model/band';
import type { Policy } from '../model/policy';

/** The band of a number 0-100: each begins at its edge. */
export function bandOf(number: number, { watch, high, critical }: Policy['risk']['bands']): Band {
  if (number >= critical) return 'critical';
  if (number >= high) return 'high';
  return number >= watch ? 'watch' : 'low';
}
