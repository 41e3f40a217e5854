import { expect, it } from 'vitest';
import { accountFacts, listOf, twinOf } from '../__fixtures__/account-facts';
import { support } from './support';

it('counts what is open on both hosts', () => {
  const facts = accountFacts({
    tickets: listOf(['new', 'solved', 'hold']),
    twin: twinOf(listOf(['pending', 'closed', 'open'])),
  });
  expect(support.read(facts)).toMatchObject({ raw: 4, atLeast: false });
});

it('counts one host alone where the customer is on no other', () => {
  expect(support.read(accountFacts({ tickets: listOf(['open']) })).raw).toBe(1);
});

it.each([
  ['its own list', accountFacts({ tickets: null })],
  ['whether there is a twin', accountFacts({ twin: null })],
  ["the twin's list", accountFacts({ twin: twinOf(null) })],
])('is unknown without %s', (_, facts) => {
  expect(support.read(facts).raw).toBeNull();
});

it('says "at least" of an incomplete list and of a status nobody knows', () => {
  expect(support.read(accountFacts({ tickets: listOf(['open'], false) }))).toMatchObject({
    raw: 1,
    atLeast: true,
  });
  expect(support.read(accountFacts({ tickets: listOf(['open', null]) }))).toMatchObject({
    raw: 1,
    atLeast: true,
  });
});
