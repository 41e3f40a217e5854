import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DeskCustomer } from '../../domain/model/desk-customer';
import { customerList } from './customer-list';

const everything = { text: '', likelihood: null, segment: null, cohort: null, expansion: false };
const byCall = { by: 'call', descending: true };
const customer = (id: string, changes: Partial<DeskCustomer> = {}): DeskCustomer => ({
  ref: { host: 'salesforce', account: 'acme.my.salesforce.com', kind: 'account', id },
  ...{
    twin: null,
    name: `Customer ${id}`,
    score: 6,
    band: 'fair',
    trend: null,
    likelihood: 'medium',
    pulls: [],
  },
  ...{ money: null, renewalAt: null, segments: [], escalations: { count: 0, atLeast: false }, activity: [] },
  ...{ expansion: null, tier: null, startedAt: null, usage: null, readAt: 0 },
  call: { wanted: false, weight: 1, likely: false, falling: false, renewalDays: null },
  ...changes,
});
const ids = ({ rows }: { rows: readonly DeskCustomer[] }) => rows.map(({ ref }) => ref.id);
const sum = (groups: Readonly<Record<string, number>>) =>
  Object.values(groups).reduce((all, one) => all + one, 0);

test('HS7: the counts by likelihood sum to all customers, those of whom it is unknown among them', () => {
  const likelihood = fc.constantFrom('low' as const, 'medium' as const, 'high' as const, null);
  fc.assert(
    fc.property(fc.array(likelihood, { maxLength: 40 }), (all) => {
      const customers = all.map((one, index) => customer(String(index), { likelihood: one }));
      const { groups, rows } = customerList(customers, everything, 'usage', byCall);
      expect(sum(groups)).toBe(customers.length);
      expect(rows.length).toBe(customers.length);
      for (const one of ['low', 'medium', 'high', 'unknown'] as const) {
        const part = customerList(customers, { ...everything, likelihood: one }, 'usage', byCall);
        expect(part.rows.length).toBe(groups[one]);
        expect(part.groups).toEqual(groups);
      }
    }),
  );
});

test('HS9: cohorts by usage, tier or the year of start hold each customer once, with how each does', () => {
  const customers = [
    customer('1', { usage: 900, score: 8, money: 100, tier: 'Gold', startedAt: Date.UTC(2024, 5) }),
    customer('2', { usage: 10, score: 4, tier: 'Gold', startedAt: Date.UTC(2025, 5) }),
    customer('3', { usage: 0, score: null, startedAt: Date.UTC(2025, 6) }),
    customer('4'),
  ];
  const of = (by: 'usage' | 'tier' | 'start') => customerList(customers, everything, by, byCall).cohorts;
  for (const by of ['usage', 'tier', 'start'] as const)
    expect(of(by).reduce((all, { count }) => all + count, 0)).toBe(customers.length);
  expect(of('tier')).toEqual([
    { name: 'Gold', count: 2, score: 6, money: 100 },
    { name: null, count: 2, score: 6, money: null },
  ]);
  expect(of('start').map(({ name, count }) => [name, count])).toEqual([
    ['2024', 1],
    ['2025', 2],
    [null, 1],
  ]);
  const gold = customerList(customers, { ...everything, cohort: 'Gold' }, 'tier', byCall);
  expect(ids(gold).toSorted()).toEqual(['1', '2']);
  expect(sum(gold.groups)).toBe(2);
  expect(ids(customerList(customers, { ...everything, cohort: 'unknown' }, 'usage', byCall))).toEqual(['4']);
});

test('HS9: only healthy and growing customers are left of the others, never one of whom it is unknown', () => {
  const customers = [customer('1', { expansion: true }), customer('2', { expansion: false }), customer('3')];
  expect(ids(customerList(customers, { ...everything, expansion: true }, 'usage', byCall))).toEqual(['1']);
});

test('who is to be called comes first, also before who is worth more without a reason', () => {
  const call = (wanted: boolean, weight: number): Partial<DeskCustomer> => ({
    call: { wanted, weight, likely: wanted, falling: false, renewalDays: null },
  });
  const customers = [
    customer('1', call(false, 1e9)),
    customer('2', call(true, 10)),
    customer('3', call(true, 500)),
  ];
  expect(ids(customerList(customers, everything, 'usage', byCall))).toEqual(['3', '2', '1']);
});

test('by segment and by name; a column has what is unknown last either way round', () => {
  const customers = [
    customer('1', { segments: ['vip'], money: 5 }),
    customer('2', { name: 'Mori Transport', money: null }),
    customer('3', { money: 7 }),
  ];
  expect(ids(customerList(customers, { ...everything, segment: 'vip' }, 'usage', byCall))).toEqual(['1']);
  expect(ids(customerList(customers, { ...everything, text: 'mori' }, 'usage', byCall))).toEqual(['2']);
  const byMoney = (descending: boolean) =>
    ids(customerList(customers, everything, 'usage', { by: 'money', descending }));
  expect(byMoney(true)).toEqual(['3', '1', '2']);
  expect(byMoney(false)).toEqual(['1', '3', '2']);
});
