import type { Ticket } from '../model/ticket';

/**
 * Tells whether one of some words is a ticket's host type, one of its tags, or in its subject. Case does not matter and only whole
 * words count: "demo" is not in "demolition". In tags a hyphen or underscore parts words. Lists of words must not be changed after
 * their first use.
 */
export function wordFinder(
  ticket: Pick<Ticket, 'type' | 'tags' | 'subject'>,
): (words: readonly string[]) => boolean {
  const sources = [ticket.type ?? '', ...(ticket.tags ?? []), ticket.subject ?? ''].map(asWords);
  return (words) => phrasesOf(words).some((phrase) => isIn(phrase, sources));
}

const phrases = new WeakMap<readonly string[], readonly string[]>();

/** A policy's words are taken apart once, however many tickets are looked through for them. */
function phrasesOf(words: readonly string[]): readonly string[] {
  const known = phrases.get(words);
  if (known !== undefined) return known;
  const fresh = words.map(asWords);
  phrases.set(words, fresh);
  return fresh;
}

function isIn(phrase: string, sources: readonly string[]): boolean {
  return phrase !== '' && sources.some((source) => source.includes(phrase));
}

/** ` each word between spaces `, so that a phrase found in it begins and ends at a word. No word: nothing. */
function asWords(text: string): string {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  return words === null ? '' : ` ${words.join(' ')} `;
}
