import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { sharedSample } from './__fixtures__/shared-sample';
import { normaliseId } from './normalise-id';

const vectors = sharedSample('id-15-18-vectors');

describe.skipIf(vectors === null)('the 12 known pairs (needs ../shared)', () => {
  const { pairs } = z
    .object({ pairs: z.array(z.tuple([z.string(), z.string()])) })
    .catch({ pairs: [] })
    .parse(vectors);

  test('are all there', () => expect(pairs).toHaveLength(12));
  test.each(pairs)('%s is %s', (short, long) => {
    expect(normaliseId(short)).toBe(long);
    expect(normaliseId(long)).toBe(long);
  });
});

test.each([
  ['0013f000004Y6yCAAX', 'a wrong suffix'],
  ['0013f000004Y6yCA', 'sixteen characters'],
  ['0013f000004Y6y', 'fourteen'],
  ["500000000000'OR1", 'a quote'],
  ['', 'nothing'],
  ['0013f000004Y6yC\n', 'a line end'],
  ['００13f000004Y6yC', 'digits of another script'],
])('%j is no id: %s', (text) => expect(normaliseId(text)).toBeNull());

test('an id in both forms is one record; a letter in the other case is another', () => {
  const characters = [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'];
  const short = fc
    .array(fc.constantFrom(...characters), { minLength: 15, maxLength: 15 })
    .map((all) => all.join(''));
  fc.assert(
    fc.property(short, fc.nat(14), (id, place) => {
      const long = normaliseId(id);
      expect(long?.slice(0, 15)).toBe(id);
      expect(normaliseId(long ?? '')).toBe(long);
      const letter = id.charAt(place);
      const other = /[a-z]/.test(letter) ? letter.toUpperCase() : letter.toLowerCase();
      const changed = id.slice(0, place) + other + (long ?? '').slice(place + 1);
      if (other !== letter) expect(normaliseId(changed)).toBeNull();
    }),
  );
});
