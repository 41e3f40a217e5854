import { expect, it } from 'vitest';
import type { Measure } from '../model/measure';
import { accountFacts, listOf, twinOf } from './__fixtures__/account-facts';
import { newestMeasure } from './newest-measure';

const measure = (value: number | null, asOf: number | null): Measure => ({ value, previous: null, asOf });
const both = (own: Measure, other: Measure) =>
  accountFacts({ measures: { nps: own }, twin: twinOf(listOf([]), { nps: other }) });

it('takes whichever system said it last', () => {
  expect(newestMeasure(both(measure(1, 5), measure(2, 6)), 'nps').value).toBe(2);
  expect(newestMeasure(both(measure(1, 7), measure(2, 6)), 'nps').value).toBe(1);
});

it('takes any value before none, and a dated one before an undated one', () => {
  expect(newestMeasure(both(measure(null, 9), measure(2, 6)), 'nps').value).toBe(2);
  expect(newestMeasure(both(measure(1, null), measure(2, 0)), 'nps').value).toBe(2);
});

it('gives both pages of a customer the same, also between equals', () => {
  const here = both(measure(1, 5), measure(2, 5));
  const [own, other] = [here.account, twinOf(listOf([]), { nps: measure(2, 5) }).account];
  const there = { account: other, tickets: listOf([]), twin: { account: own, tickets: listOf([]) } };
  expect(newestMeasure(here, 'nps')).toEqual(newestMeasure(there, 'nps'));
});

it('does not take what every object has for a measure', () => {
  expect(newestMeasure(accountFacts(), 'constructor').value).toBeNull();
});
