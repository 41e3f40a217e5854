import type { MessageReading } from '../model/message-reading';

type PhraseKind = MessageReading['phrases'][number]['kind'];

/** All keys are folded, see `foldWord`. Weights run from -4 (furious) to 4 (delighted). */
export interface Lexicon {
  /** ISO 639-1. */
  language: 'en' | 'de';
  words: ReadonlyMap<string, number>;
  /** Endings that may be taken off a word that is not found. */
  endings: readonly string[];
  negators: ReadonlySet<string>;
  /** How many words behind what they deny negators may stand: 0 where they only stand before it. */
  negatorsBehind: number;
  /** What the next word is multiplied by. */
  intensifiers: ReadonlyMap<string, number>;
  /** What comes after them in a sentence counts for more than what comes before. */
  contrasts: ReadonlySet<string>;
  /** By the word they begin with. */
  phrases: ReadonlyMap<string, readonly Phrase[]>;
}

/**
 * Words in a row. Each place is either the words that may stand there, or a gap of at most three words of any kind. `kind` `null`: it
 * only has a weight.
 */
export interface Phrase {
  kind: PhraseKind | null;
  weight: number;
  places: readonly ({ oneOf: ReadonlySet<string>; optional: boolean } | 'gap')[];
}
