import { describe, expect, it } from 'vitest';
import type { CustomerTickets } from '../../model/customer-tickets';
import type { TicketFacts } from '../../model/ticket-facts';
import type { TicketHistory } from '../../model/ticket-history';
import type { TicketStatus } from '../../model/ticket-status';
import { assessBy } from '../__fixtures__/assess-by';
import { ruleContext } from '../__fixtures__/rule-context';
import { ticketCounts as counts } from '../__fixtures__/ticket-counts';
import { ticketFacts } from '../__fixtures__/ticket-facts';
import { recurringIssue } from './recurring-issue';

const now = Date.UTC(2026, 2, 2, 12);
const day = 86_400_000;
const filedAt = now - day;
const product = { product: 'Fleet app' };

type Listed = CustomerTickets['tickets'][number];

/** A solved ticket of the same customer about the same thing, filed so many days before the one in front. */
function earlier(days: number, changes: Partial<Listed> = {}): Listed {
  return {
    id: `e${days}`,
    subject: null,
    status: 'solved',
    createdAt: filedAt - days * day,
    escalated: null,
    levelId: null,
    product: 'Fleet App',
    issueType: 'system-malfunction',
    solvedAt: filedAt - days * day + 1,
    ...changes,
  };
}

function beside(tickets: Listed[], changes: Partial<TicketFacts> = {}, complete = true): TicketFacts {
  return ticketFacts(now, {
    ticket: { createdAt: filedAt },
    fields: product,
    customerTickets: { tickets, complete },
    ...changes,
  });
}

/** A history of status changes, in days before now. */
function statuses(...changes: [number, TicketStatus | null][]): TicketHistory {
  return {
    opened: { at: now - 100 * day, by: 'customer', status: 'new', priority: 'normal', groupId: 'none' },
    events: changes.map(([days, to], order) => ({ kind: 'status', at: now - days * day, order, to })),
    complete: true,
  };
}

const judged = (facts: TicketFacts) => assessBy({ rule: recurringIssue.id }, facts, now);
const outcome = (facts: TicketFacts) => judged(facts).outcome;
const reopened = (...changes: [number, TicketStatus | null][]) =>
  outcome(beside([], { history: statuses(...changes) }));

describe('TR8 recurring issue', () => {
  it('TR8: filed again about the same product and of the same kind within 30 days: "recurring (2nd)"', () => {
    const { reasons, headline, fired } = judged(beside([earlier(30)]));
    expect(fired).toHaveLength(1);
    expect(reasons[0]?.sentence).toEqual({
      key: 'reason_recurring_issue',
      values: [
        { kind: 'message', key: 'phrase_recurring_issue_2' },
        { kind: 'number', number: 30 },
        { kind: 'number', number: 1 },
        { kind: 'number', number: 0 },
      ],
    });
    expect(headline.values[1]).toEqual({ kind: 'message', key: 'phrase_recurring_issue_2' });
  });

  it('TR8: just does not where the earlier one was solved more than 30 days before', () => {
    expect(outcome(beside([earlier(90, { solvedAt: filedAt - 30 * day })]))).toBe('fired');
    expect(outcome(beside([earlier(90, { solvedAt: filedAt - 30 * day - 1 })]))).toBe('clear');
  });

  it('TR8: is unknown where it would decide and the product is missing on either side', () => {
    expect(outcome(beside([earlier(5, { product: null })]))).toBe('unknown');
    expect(outcome(beside([earlier(5)], { fields: {} }))).toBe('unknown');
    expect(outcome(beside([earlier(5)], { fields: null }))).toBe('unknown');
    expect(outcome(beside([earlier(5, { issueType: null })]))).toBe('unknown');
    expect(outcome(beside([earlier(5, { createdAt: null })]))).toBe('unknown');
  });

  it('TR8: a missing product does not decide where kind or time already say no', () => {
    expect(outcome(beside([earlier(5, { product: null, issueType: 'payment-issue' })]))).toBe('clear');
    expect(outcome(beside([earlier(40, { product: null })]))).toBe('clear');
    expect(outcome(beside([earlier(5, { product: 'Depot app', issueType: null })]))).toBe('clear');
  });

  it('is unknown where an old one was solved nobody knows when, clear where it is still open', () => {
    expect(outcome(beside([earlier(31, { solvedAt: null })]))).toBe('unknown');
    expect(outcome(beside([earlier(31, { solvedAt: null, status: null })]))).toBe('unknown');
    expect(outcome(beside([earlier(31, { solvedAt: now + 1 })]))).toBe('unknown');
    expect(outcome(beside([earlier(31, { solvedAt: null, status: 'open' })]))).toBe('clear');
    expect(outcome(beside([earlier(30, { solvedAt: null })]))).toBe('fired');
  });

  it('looks only at what the customer filed before, and never at the ticket itself', () => {
    expect(outcome(beside([earlier(-1)]))).toBe('clear');
    expect(outcome(beside([earlier(0)]))).toBe('clear');
    expect(outcome(beside([earlier(5, { id: '4821' })]))).toBe('clear');
  });

  it('is unknown without the customer’s tickets, with more of them than were read, and without its own moment', () => {
    expect(outcome(beside([], { customerTickets: null }))).toBe('unknown');
    expect(outcome(beside([earlier(40)], {}, false))).toBe('unknown');
    expect(outcome(beside([earlier(5)], {}, false))).toBe('fired');
    expect(outcome(ticketFacts(now, { ticket: { createdAt: null }, fields: product }))).toBe('unknown');
  });

  it('asks only for its own history where there is no customer', () => {
    const alone = { ticket: { accountId: 'none' }, customerTickets: null } as const;
    expect(outcome(ticketFacts(now, alone))).toBe('clear');
    expect(outcome(ticketFacts(now, { ...alone, history: null }))).toBe('unknown');
  });

  it('TR8: reopened within 30 days of being solved', () => {
    expect(reopened([40, 'solved'], [10, 'open'])).toBe('fired');
    expect(reopened([40, 'solved'], [10 - 1 / day, 'open'])).toBe('clear');
    expect(reopened([40, 'solved'], [39, 'closed'], [10, 'pending'])).toBe('fired');
    expect(reopened([40, 'open'], [10, 'pending'])).toBe('clear');
  });

  it('TR8: is unknown where the history is missing, incomplete, unclear or older than the ticket', () => {
    expect(outcome(beside([], { history: null }))).toBe('unknown');
    expect(outcome(beside([], { history: { ...statuses(), complete: false } }))).toBe('unknown');
    expect(reopened([20, null])).toBe('unknown');
    expect(reopened([20, 'solved'])).toBe('unknown');
  });

  it('goes by the host’s own count where there is no history: none is known, some are not told when', () => {
    const counted = (reopens: number | null) =>
      outcome(beside([], { history: null, counts: { ...counts, reopens } }));
    expect([counted(0), counted(1), counted(null)]).toEqual(['clear', 'unknown', 'unknown']);
    const both = { history: statuses([40, 'solved'], [10, 'open']), counts: { ...counts, reopens: 0 } };
    expect(outcome(beside([], both))).toBe('fired');
    const gaps = { history: { ...statuses(), complete: false }, counts: { ...counts, reopens: 0 } };
    expect(outcome(beside([], gaps))).toBe('unknown');
  });

  it('reads a history in any order', () => {
    const { events, ...rest } = statuses([20, 'solved'], [10, 'open']);
    expect(outcome(beside([], { history: { ...rest, events: events.toReversed() } }))).toBe('fired');
    const sameMoment = statuses([20, 'solved'], [20, 'open']);
    expect(outcome(beside([], { history: { ...sameMoment, events: sameMoment.events.toReversed() } }))).toBe(
      'fired',
    );
  });

  it.each([
    [1, 'phrase_recurring_issue_2', undefined],
    [2, 'phrase_recurring_issue_3', undefined],
    [3, 'phrase_recurring_issue_nth', [{ kind: 'number', number: 4 }]],
    [19, 'phrase_recurring_issue_nth', [{ kind: 'number', number: 20 }]],
    [20, 'phrase_recurring_issue_often', [{ kind: 'number', number: 21 }]],
  ])('TR8: counts, with %i tickets before', (count, key, values) => {
    const others = Array.from({ length: count }, (_, index) => earlier(1, { id: `o${index}` }));
    expect(judged(beside(others)).reasons[0]?.sentence.values[0]).toEqual({
      kind: 'message',
      key,
      ...(values === undefined ? {} : { values }),
    });
  });

  it('counts tickets and reopenings together', () => {
    const facts = beside([earlier(5)], {
      history: statuses([50, 'solved'], [40, 'open'], [30, 'solved'], [20, 'open']),
    });
    expect(judged(facts).reasons[0]?.sentence.values).toMatchObject([
      { key: 'phrase_recurring_issue_nth', values: [{ number: 4 }] },
      { number: 30 },
      { number: 1 },
      { number: 2 },
    ]);
  });

  it('changes by time only where something lies ahead of our clock', () => {
    const next = (facts: TicketFacts) => recurringIssue.nextChange(facts, { days: 30 }, ruleContext(now));
    expect(next(beside([earlier(5)]))).toBeNull();
    expect(next(beside([], { history: statuses([20, 'solved'], [-2, 'open']) }))).toBe(now + 2 * day);
  });
});
