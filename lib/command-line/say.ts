import type { Wording } from './wording';
import { wordsOf } from './words-of';

/** A text of the message catalogue with its values. */
export function say(wording: Wording, key: string, ...values: readonly (string | number)[]): string {
  return wordsOf(
    {
      key,
      values: values.map((value) =>
        typeof value === 'number' ? { kind: 'number', number: value } : { kind: 'text', text: value },
      ),
    },
    wording,
  );
}
