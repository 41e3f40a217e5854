import { expect, it } from 'vitest';
import { accountFacts, listOf, twinOf } from '../__fixtures__/account-facts';
import { support } from './support';

const now = Date.UTC(2026, 2, 2, 9);

it('counts what is open on both hosts', () => {
  const facts = accountFacts({
    tickets: listOf(['new', 'solved', 'hold']),
    twin: twinOf(listOf(['pending', 'closed', 'open'])),
  });
  expect(support.read(facts, now)).toMatchObject({ raw: 4, atLeast: false });
});

it('counts one host alone where the customer is on no other', () => {
  expect(support.read(accountFacts({ tickets: listOf(['open']) }), now).raw).toBe(1);
});

it.each([
  ['its own list', accountFacts({ tickets: null })],
  ['whether there is a twin', accountFacts({ twin: null })],
  ["the twin's list", accountFacts({ twin: twinOf(null) })],
])('is unknown without %s', (_, facts) => {
  expect(support.read(facts, now).raw).toBeNull();
});

it('says "at least" of an incomplete list and of a status nobody knows', () => {
  expect(support.read(accountFacts({ tickets: listOf(['open'], false) }), now)).toMatchObject({
    raw: 1,
    atLeast: true,
  });
  expect(support.read(accountFacts({ tickets: listOf(['open', null]) }), now)).toMatchObject({
    raw: 1,
    atLeast: true,
  });
});
