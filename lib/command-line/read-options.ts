import type { Options } from './options';

/**
 * The options of a command. What it does not have is not passed over: a typing mistake would change what is printed in silence.
 * @param given words that begin with two hyphens
 * @param known those the command has; one that ends in `=` takes a value
 */
export function readOptions(given: readonly string[], known: readonly string[]): Options {
  const valueAfter = (start: string) =>
    given.find((word) => word.startsWith(start))?.slice(start.length) ?? null;
  const isKnown = (word: string) =>
    known.some((one) => word === one || (one.endsWith('=') && word.startsWith(one)));
  return {
    json: given.includes('--json'),
    all: given.includes('--all'),
    language: given.includes('--language=de') ? 'de' : 'en',
    ticket: valueAfter('--ticket='),
    at: valueAfter('--at='),
    unknown: given.find((word) => !isKnown(word)) ?? null,
  };
}
