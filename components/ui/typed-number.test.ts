import { expect, test } from 'vitest';
import { typedNumber } from './typed-number';

test.each([
  ['1,000', 'en', true, 1000],
  ['1.000', 'de', true, 1000],
  ['1.000', 'en', true, 1000],
  ['1,234,567', 'en-GB', true, 1_234_567],
  ['1 000', 'de', true, 1000],
  ['1,000', 'en', false, 1000],
  ['1.000', 'de', false, 1000],
  ['1.234,5', 'de', false, 1234.5],
  ['1,234.5', 'en', false, 1234.5],
  ['1.5', 'de', false, 1.5],
  ['1,5', 'en', false, 1.5],
  ['0.125', 'de', false, 0.125],
  ['1,125', 'de', false, 1.125],
  ['−3', 'de', true, -3],
  ['12', 'en', true, 12],
])('%s in %s is what its author means', (written, locale, whole, number) => {
  expect(typedNumber(written, locale, whole)).toBe(number);
});

test.each(['', 'ten', '1,2,3', '1.000,5.1'])('“%s” is no number', (written) => {
  expect(typedNumber(written, 'en', true)).toBeNaN();
});
