const LETTERS: ReadonlyMap<string, string> = new Map([
  ['ä', 'ae'],
  ['ö', 'oe'],
  ['ü', 'ue'],
  ['ß', 'ss'],
]);

/** A lower-case word as it is looked up: people without the keys write "fuer" and "enttaeuscht". */
export function foldWord(word: string): string {
  return word.replace(/[äöüß]/g, (letter) => LETTERS.get(letter) ?? letter);
}
