/** One word, number or emoticon of a text. */
export interface TextToken {
  /** In lower case. */
  word: string;
  /** As it is looked up, see `foldWord`. */
  key: string;
  /** Written in capitals although it is longer than an abbreviation. */
  shouted: boolean;
  /** Number of the sentence it stands in, from 0. */
  sentence: number;
  /** Number of the part of a sentence between commas, counted through the whole text. */
  clause: number;
}
