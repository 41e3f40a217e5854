import type { FoundInText } from './found-in-text';
import type { Lexicon, Phrase } from './lexicon';
import { matchPhrase } from './match-phrase';
import type { TextToken } from './text-token';

/** How many words before what it denies a negator may stand: "not at all very good". */
const REACH = 3;

/** "Not good" is nearly as bad as "bad"; "not bad" is much less good than "good". */
const DENIED_GOOD = -0.8;
const DENIED_BAD = -0.4;

const SHOUTED = 1.3;

/** What comes after "but" counts for more than what comes before it. */
const BEFORE_CONTRAST = 0.6;
const AFTER_CONTRAST = 1.3;

/** The words and phrases of a lexicon in a text, in order. Of phrases that begin at one word the longest counts; its words count no more. */
export function findInText(tokens: readonly TextToken[], lexicon: Lexicon): FoundInText[] {
  const found: FoundInText[] = [];
  const contrasts = lastContrasts(tokens, lexicon);
  for (let index = 0; index < tokens.length; ) {
    const token = tokens[index];
    if (token === undefined) break;
    const phrase = longestPhrase(tokens, index, lexicon);
    const end = phrase?.end ?? index + 1;
    const negator = negatorBefore(tokens, index, lexicon);
    const contrast = contrasts.get(token.sentence);
    const emphasis = contrast === undefined ? 1 : index < contrast ? BEFORE_CONTRAST : AFTER_CONTRAST;
    if (phrase !== null) {
      if (negator === null)
        found.push({
          words: phrase.words.join(' '),
          kind: phrase.kind,
          weight: phrase.weight * emphasis * (shouts(tokens, index, end) ? SHOUTED : 1),
        });
    } else {
      const weight = weightOf(token.key, lexicon);
      const denies = negator ?? (weight > 0 ? negatorBehind(tokens, index, lexicon) : null);
      const strong = weight * strengthOf(tokens, index, lexicon) * emphasis * (token.shouted ? SHOUTED : 1);
      if (weight !== 0)
        found.push({
          words: denies === null ? token.word : `${denies} ${token.word}`,
          kind: null,
          weight: denies === null ? strong : strong * (weight > 0 ? DENIED_GOOD : DENIED_BAD),
        });
    }
    index = end;
  }
  return found;
}

function longestPhrase(
  tokens: readonly TextToken[],
  start: number,
  { phrases }: Lexicon,
): (Phrase & { end: number; words: string[] }) | null {
  let longest: (Phrase & { end: number; words: string[] }) | null = null;
  for (const phrase of phrases.get(tokens[start]?.key ?? '') ?? []) {
    const match = matchPhrase(tokens, start, phrase);
    if (match !== null && match.end > (longest?.end ?? start)) longest = { ...phrase, ...match };
  }
  return longest;
}

function weightOf(key: string, { words, endings }: Lexicon): number {
  const exact = words.get(key);
  if (exact !== undefined) return exact;
  for (const ending of endings) {
    const stem = key.endsWith(ending) ? key.slice(0, -ending.length) : '';
    const weight = stem.length >= 4 ? words.get(stem) : undefined;
    if (weight !== undefined) return weight;
  }
  return 0;
}

function negatorBefore(tokens: readonly TextToken[], index: number, { negators }: Lexicon): string | null {
  return nearest(tokens, index, REACH, -1, negators);
}

function negatorBehind(tokens: readonly TextToken[], index: number, lexicon: Lexicon): string | null {
  return nearest(tokens, index, lexicon.negatorsBehind, 1, lexicon.negators);
}

function nearest(
  tokens: readonly TextToken[],
  index: number,
  reach: number,
  step: 1 | -1,
  wanted: ReadonlySet<string>,
): string | null {
  const clause = tokens[index]?.clause;
  for (let away = 1; away <= reach; away += 1) {
    const token = tokens[index + away * step];
    if (token === undefined || token.clause !== clause) return null;
    if (wanted.has(token.key)) return token.word;
  }
  return null;
}

function strengthOf(tokens: readonly TextToken[], index: number, { intensifiers }: Lexicon): number {
  const clause = tokens[index]?.clause;
  let strength = 1;
  for (const token of [tokens[index - 1], tokens[index - 2]]) {
    const factor = token?.clause === clause ? intensifiers.get(token?.key ?? '') : undefined;
    if (factor === undefined) break;
    strength *= factor;
  }
  return strength;
}

function shouts(tokens: readonly TextToken[], start: number, end: number): boolean {
  return tokens.slice(start, end).some(({ shouted }) => shouted);
}

/** By sentence, where its last "but" stands. */
function lastContrasts(tokens: readonly TextToken[], { contrasts }: Lexicon): Map<number, number> {
  const last = new Map<number, number>();
  for (const [index, { key, sentence }] of tokens.entries())
    if (contrasts.has(key)) last.set(sentence, index);
  return last;
}
