import { expect, test } from 'vitest';
import type { CustomerTickets } from '../../domain/model/customer-tickets';
import type { RecordRef } from '../../domain/model/record-ref';
import type { Ticket } from '../../domain/model/ticket';
import { customerOpen } from './customer-open';

const ref: RecordRef = { host: 'zendesk', account: 'acme.zendesk.com', kind: 'ticket', id: '1' };
const elsewhere: RecordRef = {
  host: 'salesforce',
  account: 'acme.my.salesforce.com',
  kind: 'ticket',
  id: '500A',
};
const listed = (id: string, more: Partial<CustomerTickets['tickets'][number]> = {}) => ({
  ...{
    id,
    subject: null,
    status: 'open' as const,
    createdAt: Number(id) || 0,
    escalated: null,
    levelId: null,
  },
  ...more,
});
const open = (tickets: CustomerTickets['tickets'] | null, accountId: string | null = '77', complete = true) =>
  customerOpen({
    ticket: { ref, accountId } as Ticket,
    customerTickets: tickets === null ? null : { tickets, complete },
  });

test('what is open in both systems but the ticket itself: escalated first, then the newest', () => {
  const { rows, complete } =
    open([
      listed('1'),
      listed('2', { status: 'closed' }),
      listed('3'),
      listed('4', { status: null }),
      listed('500A', { ref: elsewhere, levelId: 'level-1' }),
    ]) ?? {};
  expect(rows?.map((row) => [row.ref.host, row.ref.id, row.escalated])).toEqual([
    ['salesforce', '500A', true],
    ['zendesk', '4', false],
    ['zendesk', '3', false],
  ]);
  expect(complete).toBe('yes');
});

test('five at most, and how many more', () => {
  const { rows, more } = open(Array.from({ length: 8 }, (_, index) => listed(String(index + 2)))) ?? {};
  expect([rows?.length, more]).toEqual([5, 3]);
});

test('what is not known is said so, and nobody has no list', () => {
  expect(open(null)).toEqual({ rows: [], more: 0, complete: 'unknown' });
  expect(open([], '77', false)?.complete).toBe('no');
  expect(open([], 'none')).toBeNull();
  expect(open([], null)).toBeNull();
});
