import { expect, test } from 'vitest';
import { ticketRecord } from '../../domain/kpis/__fixtures__/ticket-record';
import type { Debrief } from '../../messages/debrief';
import { withCustomers } from './with-customers';

const debrief = (id: string): Omit<Debrief, 'customer'> => ({
  ref: ticketRecord(id).ref,
  ...{ subject: null, issueType: { id: 'outage', name: 'Outage' }, cycle: 1, flaggedAt: 0, resolvedAt: 1 },
  ...{ ground: null, outcome: null, cause: null, stays: [], nextStep: { key: 'debrief_well', values: [] } },
  ...{ departures: { jumps: 0, lowered: 0, holds: 0, exceptions: 0 }, note: null },
});

test('CO11: a ticket that only the past tells of is its customer’s where that one’s copy can be read, else nobody knows', async () => {
  const account = {
    ref: { ...ticketRecord('1').ref, kind: 'account', id: '500' },
    ...{ name: 'Northwind Logistics', externalId: null, tier: null, measures: {} },
  };
  const kept = new Map([['acme.zendesk.com/account/500', { account, tickets: null, twin: null }]]);
  const asked: string[] = [];
  const copies = {
    withOpened: async (keys: readonly string[]) => {
      asked.push(...keys);
      return {
        read: async (key: string, schema: { safeParse(value: unknown): { data?: unknown } }) => {
          const value = schema.safeParse(kept.get(key)).data;
          return value === undefined ? null : { value, readAt: 0 };
        },
      };
    },
  };
  const tickets = [
    ticketRecord('1', { accountId: '500' }),
    ticketRecord('2', { accountId: '501' }),
    ticketRecord('3', { accountId: null }),
    ticketRecord('4', { accountId: '502' }),
  ];
  const told = await withCustomers({ copies } as never, { tickets }, ['1', '2', '3'].map(debrief));
  expect(told.map(({ customer, subject }) => [customer, subject])).toEqual([
    ['Northwind Logistics', null],
    [null, null],
    [null, null],
  ]);
  // Of a ticket that is not shown nothing is unsealed.
  expect(asked.join()).not.toMatch(/502|\/4/);
});
