import type { Phrase } from './lexicon';

/** A word or phrase of the lexicon that stands in a text. */
export interface FoundInText {
  /** As it stands there, in lower case, with the word that denies it: "not happy". */
  words: string;
  kind: Phrase['kind'];
  /** What it adds, with intensifiers, denial and emphasis in it: below 0 is negative. */
  weight: number;
}
