import { expect, it } from 'vitest';
import type { AccountFacts } from '../../model/account-facts';
import { accountFacts, listOf, twinOf } from '../__fixtures__/account-facts';
import { engagement } from './engagement';

const DAY = 86_400_000;
const now = Date.UTC(2026, 2, 2, 9);
const events = (days: number[], kind = 'login'): AccountFacts['events'] =>
  days.map((day) => ({ at: now - day * DAY, kind }));
const raw = (facts: Partial<AccountFacts>) => engagement.read(accountFacts(facts), now).raw;

it('HS1: is the share of the last 28 days on which the customer did something', () => {
  expect(raw({ events: events([0, 0.2, 1, 2, 3, 4, 5, 6]) })).toBe(25);
  expect(raw({ events: events([27.9, 28]) })).toBe(100 / 28);
  expect(raw({ events: [] })).toBe(0);
});

it('counts neither what we did nor what is to come', () => {
  expect(raw({ events: [...(events([1], 'email-sent') ?? []), ...(events([-1]) ?? [])] })).toBe(0);
});

it('is unknown without events, and of a customer of last week', () => {
  expect(raw({ events: null })).toBeNull();
  expect(raw({})).toBeNull();
  const { account } = accountFacts();
  expect(raw({ events: [], account: { ...account, startedAt: now - 7 * DAY } })).toBeNull();
});

it('is the same from both sides, whichever system knows since when it is a customer', () => {
  const { account, tickets } = accountFacts();
  const twin = twinOf(listOf([]));
  const since = { ...twin, account: { ...twin.account, startedAt: now - 7 * DAY } };
  const here = { account, tickets, twin: since, events: events([1]) };
  const there = { account: since.account, tickets, twin: { account, tickets }, events: events([1]) };
  expect([raw(here), raw(there)]).toEqual([null, null]);
});

it('takes a mapped number first', () => {
  const measures = { engagement: { value: 40, previous: 50, asOf: 5 } };
  expect(engagement.read(accountFacts({ measures, events: [] }), now)).toMatchObject({
    raw: 40,
    previousRaw: 50,
    remark: { key: 'remark_engagement' },
  });
});
