import { expect, test } from 'vitest';
import { defaultPolicy } from '../../../lib/domain/default-policy/default-policy';
import { aloneReaches } from './alone-reaches';

test('a weight is said as the number that an ordinary ticket comes to by it alone', () => {
  const { risk } = defaultPolicy;
  expect([0, 1.9, 2.6, -1.5].map((weight) => aloneReaches(risk, weight))).toEqual([5, 26, 41, 1]);
});
