import { expect, it } from 'vitest';
import { placeInWords } from './place-in-words';

const called = (name: string) => placeInWords({ templates: [{ name }] }, ['templates', 0]).values[0];

it('a long name is cut between two words, and shows that it was', () => {
  expect(called('Close')).toEqual({ kind: 'text', text: 'Close' });
  expect(called('Have the customer confirm the solution, then close with outcome and cause')).toEqual({
    kind: 'text',
    text: 'Have the customer confirm the solution, then close with…',
  });
  expect(called('x'.repeat(200))).toEqual({ kind: 'text', text: `${'x'.repeat(59)}…` });
});
