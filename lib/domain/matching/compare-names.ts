import { coreNames } from './core-names';
import { PART_OF_GROUP } from './part-of-group';
import { similarity } from './similarity';

/** From this likeness on two names are taken for two spellings of one: one letter in seven. */
const SIMILAR = 0.85;
/** In shorter names one letter makes another name. */
const SHORTEST_SIMILAR = 5;

/**
 * What the names of two customers say. `group`: they differ in a country or in "Group" only, one may be a part of the other. `part`: one
 * is the beginning of the other. `unknown`: one of them has none.
 */
export function compareNames(
  one: string | null,
  other: string | null,
): 'same' | 'group' | 'similar' | 'part' | 'different' | 'unknown' {
  const [a, b] = [coreNames(one ?? ''), coreNames(other ?? '')];
  if (a.length === 0 || b.length === 0) return 'unknown';
  const either = (matches: (left: string[], right: string[]) => boolean) =>
    a.some((left) => b.some((right) => matches(left, right)));
  if (either((left, right) => left.join('') === right.join(''))) return 'same';
  if (either((left, right) => own(left) !== '' && own(left) === own(right))) return 'group';
  const digits = (words: string[]) => words.join('').replace(/\D/g, '');
  const similar = either((left, right) => {
    const [x, y] = [left.join(''), right.join('')];
    const long = Math.min(x.length, y.length) >= SHORTEST_SIMILAR;
    return long && digits(left) === digits(right) && similarity(x, y) >= SIMILAR;
  });
  if (similar) return 'similar';
  return either((left, right) => begins(left, right) || begins(right, left)) ? 'part' : 'different';
}

function own(words: readonly string[]): string {
  return words.filter((word) => !PART_OF_GROUP.has(word)).join('');
}

function begins(short: readonly string[], long: readonly string[]): boolean {
  return short.length < long.length && short.every((word, index) => word === long[index]);
}
