import { foldWord } from './fold-word';
import type { TextToken } from './text-token';

const PIECE =
  /(?<smile>[:;=]-?[()|](?![\p{L}\p{N}])|:-?D(?![\p{L}\p{N}])|\p{Extended_Pictographic})|(?<word>\p{N}+(?:[.,:]\p{N}+)*|\p{L}[\p{L}\p{M}\p{N}]*(?:'\p{L}+)*)|(?<sentence>[.!?…]+|\n\s*\n)|(?<clause>[,;:()–—]|\s-\s)/gu;

/** The words of a text in order. Addresses of pages and mailboxes are none. Linear in the text's length. */
export function textTokens(text: string): TextToken[] {
  const tokens: TextToken[] = [];
  let sentence = 0;
  let clause = 0;
  for (const { groups } of prepared(text).matchAll(PIECE)) {
    const written = groups?.smile ?? groups?.word;
    if (written !== undefined) {
      const word = written.toLowerCase();
      const shouted = /^\p{Lu}{4,}$/u.test(written);
      tokens.push({ word, key: foldWord(word), shouted, sentence, clause });
    } else {
      clause += 1;
      if (groups?.sentence !== undefined) sentence += 1;
    }
  }
  return tokens;
}

function prepared(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[’‘ʼ´`]/g, "'")
    .replace(/\b(?:https?:\/\/|www\.)\S+|(?<!\S)\S{1,100}@\S+/gi, ' ');
}
