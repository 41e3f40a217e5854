import type { Words } from './use-words';

/**
 * What a failed message comes to, in words: `error_<code>`, or that it failed where the code has none.
 * @param place where a code means something of its own: `<place>_<code>` is said then.
 */
export function errorWords(error: unknown, words: Words, place?: string): string {
  const code =
    typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
      ? error.code
      : 'failed';
  const key = code.replaceAll('-', '_');
  const own = place === undefined ? '' : words.text(`${place}_${key}`);
  return own || words.text(`error_${key}`) || words.text('error_failed');
}
