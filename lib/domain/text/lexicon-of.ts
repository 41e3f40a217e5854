import { emoticons } from './emoticons';
import { foldWord } from './fold-word';
import type { Lexicon, Phrase } from './lexicon';

/** A lexicon as it is written down: words in rows, separated by blanks. */
interface WrittenLexicon extends Pick<Lexicon, 'language' | 'endings' | 'negatorsBehind'> {
  words: readonly (readonly [weight: number, words: string])[];
  negators: string;
  intensifiers: readonly (readonly [factor: number, words: string])[];
  contrasts: string;
  /** `a|b` either word, `a?` may be left out, `*` up to three words of any kind. The first place is neither of the latter two. */
  phrases: readonly (readonly [kind: Phrase['kind'], weight: number, patterns: readonly string[]])[];
}

/** Puts a written lexicon into the form that texts are read with. */
export function lexiconOf(written: WrittenLexicon): Lexicon {
  return {
    language: written.language,
    endings: written.endings,
    negatorsBehind: written.negatorsBehind,
    words: new Map([...emoticons, ...weighted(written.words)]),
    negators: new Set(wordsOf(written.negators)),
    intensifiers: new Map(weighted(written.intensifiers)),
    contrasts: new Set(wordsOf(written.contrasts)),
    phrases: byFirstWord(
      written.phrases.flatMap(([kind, weight, patterns]) =>
        patterns.map((pattern) => ({ kind, weight, places: pattern.split(' ').map(placeOf) })),
      ),
    ),
  };
}

function wordsOf(text: string): string[] {
  return foldWord(text).trim().split(/\s+/);
}

function weighted(rows: readonly (readonly [number, string])[]): [string, number][] {
  return rows.flatMap(([weight, words]) => wordsOf(words).map((word): [string, number] => [word, weight]));
}

function placeOf(written: string): Phrase['places'][number] {
  if (written === '*') return 'gap';
  const optional = written.endsWith('?');
  const words = optional ? written.slice(0, -1) : written;
  return { oneOf: new Set(foldWord(words).split('|')), optional };
}

function byFirstWord(phrases: readonly Phrase[]): Lexicon['phrases'] {
  const index = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const [first] = phrase.places;
    if (first === undefined || first === 'gap') continue;
    for (const word of first.oneOf) index.set(word, [...(index.get(word) ?? []), phrase]);
  }
  return index;
}
