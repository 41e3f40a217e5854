import type { Phrase } from './lexicon';
import type { TextToken } from './text-token';

/** How many words a gap may hold. */
const GAP = 3;

/**
 * Where a phrase that begins at `start` ends: the index behind its last word and its own words, without those in its gaps. `null` when it does not
 * stand there. A phrase does not go beyond its sentence. Phrases are short, so this takes a bounded number of steps.
 */
export function matchPhrase(
  tokens: readonly TextToken[],
  start: number,
  { places }: Phrase,
): { end: number; words: string[] } | null {
  return from(start, 0);

  function from(index: number, place: number): { end: number; words: string[] } | null {
    const wanted = places[place];
    if (wanted === undefined) return { end: index, words: [] };
    if (wanted === 'gap') {
      for (let skipped = 0; skipped <= GAP; skipped += 1) {
        const rest = from(index + skipped, place + 1);
        if (rest !== null) return skipped === 0 ? rest : { ...rest, words: ['…', ...rest.words] };
      }
      return null;
    }
    const token = tokens[index];
    if (token !== undefined && token.sentence === tokens[start]?.sentence && wanted.oneOf.has(token.key)) {
      const rest = from(index + 1, place + 1);
      if (rest !== null) return { ...rest, words: [token.word, ...rest.words] };
    }
    return wanted.optional ? from(index, place + 1) : null;
  }
}
