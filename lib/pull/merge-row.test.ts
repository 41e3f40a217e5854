import { describe, expect, it } from 'vitest';
import { facts } from '../domain/matrix/__fixtures__/facts';
import type { SlaClock } from '../domain/model/sla-clock';
import type { StoredTicket } from '../domain/model/stored-ticket';
import type { TicketFacts } from '../domain/model/ticket-facts';
import { mergeRow } from './merge-row';

const updatedAt = Date.UTC(2026, 2, 2, 9);
const stamp = '2026-03-02T09:00:00Z';
const clock: SlaClock = {
  metric: 'next_reply_time',
  label: 'Gold',
  stage: 'active',
  dueAt: updatedAt + 60_000,
  startedAt: updatedAt,
  targetMinutes: 60,
  businessHours: true,
};
const listedClock: SlaClock = {
  ...clock,
  label: null,
  startedAt: null,
  targetMinutes: null,
  businessHours: null,
};
const unknown = { waitingSince: null, unansweredMessages: null, agentReplies: null };
const said = { waitingSince: updatedAt, unansweredMessages: 3, agentReplies: 1 };

const base = facts({ accountId: '77', commentCount: 4, stamp, updatedAt });
const whole: TicketFacts = {
  ...base,
  clocks: [clock],
  conversation: said,
  events: [],
  messages: [],
  amount: 12,
  customerTickets: { tickets: [], complete: true },
};
const row: TicketFacts = {
  ticket: base.ticket,
  people: [],
  clocks: [listedClock],
  conversation: unknown,
  customer: base.customer,
  customerTickets: null,
  events: null,
};
const stored = (value: TicketFacts, change: Partial<StoredTicket> = {}) => ({
  value: { facts: value, commentsRead: 4, partial: false, outdated: false, ...change },
  readAt: updatedAt + 60_000,
});
const moved = (change: Partial<TicketFacts['ticket']> = {}): TicketFacts => ({
  ...row,
  ticket: { ...row.ticket, stamp: '2026-03-02T09:05:00Z', updatedAt: updatedAt + 300_000, ...change },
});

describe('a row of a ticket that did not change', () => {
  it('keeps all that was known, and is as whole as that was', () => {
    expect(mergeRow(row, stored(whole))).toEqual(stored(whole).value);
    expect(mergeRow(row, stored(whole, { partial: true })).partial).toBe(true);
    expect(mergeRow(row, stored(whole, { outdated: true })).outdated).toBe(false);
  });

  it('brings stage and deadline of its clocks, under their names and targets', () => {
    const paused = { ...row, clocks: [{ ...listedClock, stage: 'paused' as const, dueAt: null }] };
    expect(mergeRow(paused, stored(whole)).facts.clocks).toEqual([
      { ...clock, stage: 'paused', dueAt: null },
    ]);
  });

  it('without clocks or count says nothing of them', () => {
    const bare = { ...row, clocks: null, ticket: { ...row.ticket, commentCount: null } };
    expect(mergeRow(bare, stored(whole)).facts).toMatchObject({
      clocks: [clock],
      ticket: { commentCount: 4 },
    });
  });
});

describe('a row of a ticket that changed', () => {
  it.each([
    ['its stamp moved', moved(), updatedAt + 60_000],
    ['it has more comments', { ...row, ticket: { ...row.ticket, commentCount: 5 } }, updatedAt + 60_000],
    ['it may have changed again in the second it was read in', row, updatedAt + 999],
    ['nobody knows when it changed', moved({ stamp: null, updatedAt: null }), updatedAt + 60_000],
  ])('because %s is partial', (_, changed, readAt) => {
    const next = mergeRow(changed, { ...stored(whole), readAt });
    expect(next.partial).toBe(true);
    // What was said stays said, and so does what a list never tells.
    expect(next.facts).toMatchObject({
      events: [],
      messages: [],
      amount: 12,
      customerTickets: { complete: true },
    });
  });

  it('keeps who waits while nothing was said', () => {
    expect(mergeRow(moved(), stored(whole))).toMatchObject({
      commentsRead: 4,
      facts: { conversation: said },
    });
  });

  it('and was written on: keeps who waits while the same deadline of a reply runs, and reads the comments again', () => {
    const next = mergeRow(moved({ commentCount: 5 }), stored(whole));
    expect(next).toMatchObject({ commentsRead: null, facts: { conversation: said, clocks: [clock] } });
  });

  it('and was written on, with another deadline or none: who waits is not known', () => {
    const later = { ...moved({ commentCount: 5 }), clocks: [{ ...listedClock, dueAt: updatedAt + 900_000 }] };
    expect(mergeRow(later, stored(whole)).facts).toMatchObject({
      conversation: unknown,
      clocks: later.clocks,
    });
    const none = { ...moved({ commentCount: 5 }), clocks: null };
    expect(mergeRow(none, stored(whole)).facts).toMatchObject({ conversation: unknown, clocks: null });
  });

  it('in its level: the log is behind, and not known until it is read', () => {
    const tags = ['vip', 'bellwether_escalated', 'bellwether_level_level-2'];
    expect(mergeRow(moved({ tags }), stored(whole)).facts.events).toBeNull();
    const escalated = { ...whole, ticket: { ...whole.ticket, tags } };
    expect(mergeRow(moved({ tags }), stored(escalated)).facts.events).toEqual([]);
    expect(mergeRow(moved(), stored(escalated)).facts.events).toBeNull();
  });

  it('to another customer: what was known of the one before is not kept', () => {
    const other = { ...moved({ accountId: '78' }), customer: null };
    expect(mergeRow(other, stored(whole)).facts).toMatchObject({ customer: null, customerTickets: null });
  });
});

it('a ticket known only from a list is partial', () => {
  expect(mergeRow(row, null)).toEqual({ facts: row, commentsRead: null, partial: true, outdated: false });
});
