import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AccountEscalation } from '../model/account-escalation';
import type { CustomerTickets } from '../model/customer-tickets';
import type { RecordRef } from '../model/record-ref';
import { planAccountEscalation } from './plan-account-escalation';

type Listed = CustomerTickets['tickets'][number];

const org = 'acme.my.salesforce.com';
const desk = 'acme.zendesk.com';
const on: RecordRef = { host: 'salesforce', account: org, kind: 'account', id: '0015g00000AbCdEAAV' };
const twinRef: RecordRef = { host: 'zendesk', account: desk, kind: 'account', id: '77' };
const policy = {
  levels: ['first', 'second', 'third'].map((id) => ({ id, name: id, urgency: '', support: '', issues: '' })),
};
const customer = (ref: RecordRef) => ({ ref, name: 'Acme', externalId: null, tier: null, measures: {} });
const listed = (ticket: Partial<Listed> = {}): Listed => ({
  ...{ id: '1', subject: 'Sync stops', status: 'open', createdAt: 0, escalated: false, levelId: null },
  ...ticket,
});
const list = (...tickets: Listed[]): CustomerTickets => ({ tickets, complete: true });
const task = (change: Partial<AccountEscalation> = {}): AccountEscalation => ({
  ...{ key: `${org}/${on.id}/1/0`, cycle: 1, at: 1000, authorId: 'a', policyVersion: 'default-1' },
  ...{ levelId: 'second', ownerId: null, dueAt: null, taskId: 't1', authorName: null, holderName: null },
  ...{ closed: false },
  ...change,
});
const plan = (
  own: CustomerTickets | null,
  other: CustomerTickets | null | 'none' | 'unknown',
  escalations: AccountEscalation[] | null = [],
  level = 'second',
) =>
  planAccountEscalation(
    {
      account: customer(on),
      tickets: own,
      twin:
        other === 'none'
          ? 'none'
          : other === 'unknown'
            ? null
            : { account: customer(twinRef), tickets: other },
    },
    on,
    escalations,
    policy,
    level,
  );

const anyTicket = fc.record({
  id: fc.integer({ min: 1, max: 1_000_000 }).map(String),
  subject: fc.constant('Sync stops'),
  status: fc.constantFrom('new', 'open', 'pending', 'hold', 'solved', 'closed', null),
  createdAt: fc.constant(0),
  escalated: fc.constantFrom(true, false, null),
  levelId: fc.constantFrom('first', 'second', 'third', 'gone', null),
}) as fc.Arbitrary<Listed>;
const anyList = fc.uniqueArray(anyTicket, { selector: ({ id }) => id, maxLength: 60 });

describe('planAccountEscalation', () => {
  it('takes the open records of both hosts that are not escalated, and leaves what is at the level or above', () => {
    const seen = plan(
      list(
        listed(),
        listed({ id: '2', status: 'solved' }),
        listed({ id: '3', levelId: 'third', escalated: true }),
      ),
      list(listed({ id: '4', status: 'pending' }), listed({ id: '5', escalated: true })),
    );
    expect(seen.records.map(({ ref }) => [ref.account, ref.kind, ref.id])).toEqual([
      [org, 'ticket', '1'],
      [desk, 'ticket', '4'],
    ]);
    expect(seen).toMatchObject({ left: 2, beyond: 0, undecided: 0, unread: [], cut: [] });
  });

  it('raises what is escalated below the level, and only where its level is known', () => {
    const tickets = [
      listed({ id: '1', escalated: true, levelId: 'first' }),
      listed({ id: '2', escalated: true, levelId: 'second' }),
      listed({ id: '3', escalated: true, levelId: null }),
      listed({ id: '4', escalated: true, levelId: 'gone' }),
    ];
    expect(plan(list(...tickets), 'none').records.map(({ ref }) => ref.id)).toEqual(['1']);
  });

  it('says what it does not know: a list, a half, a status, and what was not shown', () => {
    expect(plan(null, list())).toMatchObject({ unread: ['salesforce'], records: [] });
    expect(plan(list(), null)).toMatchObject({ unread: ['zendesk'] });
    expect(plan(list(), 'unknown')).toMatchObject({ unread: ['other'] });
    expect(plan({ ...list(listed()), complete: false }, 'none')).toMatchObject({
      cut: ['salesforce'],
      unread: [],
    });
    expect(plan(list(listed({ status: null }), listed({ escalated: null })), 'none')).toMatchObject({
      undecided: 2,
      records: [],
    });
    expect(plan(list(), 'none', null)).toMatchObject({ key: null, current: null });
  });

  it('every record that is not done is in exactly one place, none twice, and never more than 25', () => {
    fc.assert(
      fc.property(anyList, anyList, fc.constantFrom('first', 'second', 'third'), (own, other, level) => {
        const { records, left, beyond, undecided } = plan(list(...own), list(...other), [], level);
        const open = [...own, ...other].filter(({ status }) => status !== 'solved' && status !== 'closed');
        expect(records.length + left + beyond + undecided).toBe(open.length);
        expect(records.length).toBeLessThanOrEqual(25);
        expect(beyond === 0 || records.length === 25).toBe(true);
        const keys = records.map(({ ref }) => `${ref.account}/${ref.id}`);
        expect(new Set(keys).size).toBe(keys.length);
        for (const { ref } of records) {
          const ticket = (ref.account === org ? own : other).find(({ id }) => id === ref.id);
          expect(open).toContain(ticket);
          const rank = policy.levels.findIndex(({ id }) => id === ticket?.levelId);
          const target = policy.levels.findIndex(({ id }) => id === level);
          expect(rank === -1 ? ticket?.escalated === false && ticket.levelId === null : rank < target).toBe(
            true,
          );
        }
      }),
    );
  });

  it('the same state makes the same key, whatever the order of the tasks and the level; another cycle another key', () => {
    const key = (escalations: AccountEscalation[], level = 'second') =>
      plan(list(), 'none', escalations, level).key;
    expect(key([])).toBe(`${org}/${on.id}/1/0`);
    expect(key([task()])).toBe(key([], 'third'));
    expect(key([task({ closed: true })])).toBe(`${org}/${on.id}/2/0`);
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            cycle: fc.integer({ min: 1, max: 4 }),
            at: fc.integer({ min: 0, max: 5 }),
            taskId: fc.integer({ min: 0, max: 9 }).map(String),
            closed: fc.constantFrom(true, false, null),
          }),
          { maxLength: 8 },
        ),
        (drawn) => {
          const tasks = drawn.map((one) => task({ ...one, key: `${org}/${on.id}/${one.cycle}/0` }));
          expect(key(tasks)).toBe(key([...tasks].reverse()));
        },
      ),
    );
  });

  it('of two tasks with one key the first counts: the later one neither opens nor ends anything', () => {
    const first = task({ taskId: 't1', at: 1000 });
    const later = task({ taskId: 't2', at: 1000, closed: true });
    expect(plan(list(), 'none', [later, first]).current).toEqual(first);
    expect(
      plan(list(), 'none', [task({ closed: true }), task({ taskId: 't2', at: 2000 })]).current,
    ).toBeNull();
  });
});
