import { describe, expect, it } from 'vitest';
import type { SolvedTicket } from '../../model/solved-ticket';
import type { TicketFacts } from '../../model/ticket-facts';
import { assessBy } from '../__fixtures__/assess-by';
import { ruleContext } from '../__fixtures__/rule-context';
import { ticketFacts } from '../__fixtures__/ticket-facts';
import { longerThanUsual } from './longer-than-usual';

const now = Date.UTC(2026, 2, 2, 12);
const hour = 3_600_000;
const day = 24 * hour;
const shipped = longerThanUsual.parameters.parse({});

/** Solved tickets of one kind, each open for so many hours, the first one solved last. */
function solved(hours: readonly number[], changes: Partial<SolvedTicket> = {}): SolvedTicket[] {
  return hours.map((long, index) => ({
    id: `s${index}`,
    accountId: null,
    issueType: 'system-malfunction',
    product: null,
    openedAt: now - (index + 1) * day - long * hour,
    solvedAt: now - (index + 1) * day,
    ...changes,
  }));
}

/** Fifty whose median is eight hours, of which the mean is not. */
const usual = solved([...Array(24).fill(1), 8, 8, ...Array(24).fill(90)]);

function open(milliseconds: number, changes: Partial<TicketFacts> = {}): TicketFacts {
  return ticketFacts(now, { ticket: { createdAt: now - milliseconds }, solved: usual, ...changes });
}

const outcome = (facts: TicketFacts) => assessBy({ rule: longerThanUsual.id }, facts, now).outcome;

describe('TR1 longer than usual', () => {
  it('TR1: open for 17 h where the median of the last 50 solved of its kind is 8 h: "2.1 × usual"', () => {
    const assessment = assessBy({ rule: longerThanUsual.id }, open(17 * hour), now);
    expect(assessment.outcome).toBe('fired');
    expect(assessment.reasons).toMatchObject([
      {
        id: 'longer-than-usual',
        sentence: {
          key: 'reason_longer_than_usual',
          values: [
            { kind: 'number', number: 2.1 },
            { kind: 'duration', milliseconds: 17 * hour },
            { kind: 'duration', milliseconds: 8 * hour },
            { kind: 'number', number: 50 },
          ],
        },
      },
    ]);
    expect(assessment.headline.values[1]).toEqual({
      kind: 'message',
      key: 'phrase_longer_than_usual',
      values: [{ kind: 'number', number: 2.1 }],
    });
  });

  it('TR1: at twice the usual exactly it is clear, a millisecond later it fires', () => {
    expect(outcome(open(16 * hour))).toBe('clear');
    expect(outcome(open(16 * hour + 1))).toBe('fired');
  });

  it('TR1: is unknown without solved tickets, with nine of them, and without the moment it was opened', () => {
    expect(outcome(open(17 * hour, { solved: null }))).toBe('unknown');
    expect(outcome(open(17 * hour, { solved: solved(Array(9).fill(8)) }))).toBe('unknown');
    expect(outcome(open(17 * hour, { solved: solved(Array(10).fill(8)) }))).toBe('fired');
    expect(outcome(ticketFacts(now, { ticket: { createdAt: null }, solved: usual }))).toBe('unknown');
  });

  it.each([
    ['another kind of issue', solved(Array(20).fill(1), { issueType: 'payment-issue' })],
    ['solved before it was opened', solved(Array(20).fill(-1))],
    ['solved in the future', solved(Array(20).fill(1), { solvedAt: now + 1 })],
    ['moments that are no numbers', solved(Array(20).fill(1), { openedAt: Number.NaN })],
    ['the ticket itself', solved(Array(20).fill(1), { id: '4821' })],
    ['older than the last fifty', solved(Array(50).fill(1), { openedAt: 0, solvedAt: hour })],
  ])('does not compare with %s', (_, others) => {
    expect(outcome(open(16 * hour, { solved: [...others, ...usual] }))).toBe('clear');
    expect(outcome(open(16 * hour + 1, { solved: [...others, ...usual] }))).toBe('fired');
  });

  it('takes the mean of the middle two of an even number', () => {
    const facts = (milliseconds: number) =>
      open(milliseconds, { solved: solved([1, 1, 1, 1, 7, 9, 90, 90, 90, 90]) });
    expect([outcome(facts(16 * hour)), outcome(facts(16 * hour + 1))]).toEqual(['clear', 'fired']);
  });

  it('takes the same fifty whatever their order, also where two were solved at one moment', () => {
    const last = { solvedAt: now - 60 * day, openedAt: now - 60 * day - 90 * hour };
    const others = solved([...Array(24).fill(1), ...Array(25).fill(90)]);
    const [short] = solved([1], { ...last, id: 'a', openedAt: last.solvedAt - hour });
    const [long] = solved([90], { ...last, id: 'b' });
    if (short === undefined || long === undefined) throw new Error('There are two.');
    // The fiftieth is the short one: the median lies between 1 h and 90 h; with the long one it would be 90 h.
    const found = [
      [...others, short, long],
      [...others, long, short],
    ].map((list) => outcome(open(100 * hour, { solved: list })));
    expect(found).toEqual(['fired', 'fired']);
  });

  it('cannot tell what is usual where all were solved at once', () => {
    expect(outcome(open(17 * hour, { solved: solved(Array(20).fill(0)) }))).toBe('unknown');
  });

  it('is unknown where the ticket was opened in the future, or nothing tells its kind', () => {
    expect(outcome(open(-1))).toBe('unknown');
    const nameless = ticketFacts(now, {
      ticket: { createdAt: now - 17 * hour, subject: null, tags: null, type: null },
      solved: usual,
    });
    expect(outcome(nameless)).toBe('unknown');
  });

  it('by parameters: other factors and numbers', () => {
    const check = (parameters: object, facts: TicketFacts) =>
      longerThanUsual.check(facts, { ...shipped, ...parameters }, ruleContext(now)).outcome;
    expect(check({ factor: 1.5 }, open(12 * hour + 1))).toBe('fired');
    expect(check({ factor: 3 }, open(24 * hour))).toBe('clear');
    expect(check({ tickets: 20, minimumTickets: 20 }, open(2 * hour + 1))).toBe('fired');
    expect(check({ minimumTickets: 51 }, open(17 * hour))).toBe('unknown');
  });

  it('TR6: opened in a peak it may take half as long again', () => {
    const peak = ruleContext(now, { stretchAt: (start) => (start === now - 24 * hour ? 1.5 : 1) });
    expect(longerThanUsual.check(open(24 * hour), shipped, peak).outcome).toBe('clear');
    expect(longerThanUsual.nextChange(open(24 * hour), shipped, peak)).toBe(now + 1);
  });

  it('says when it will fire, and when a moment ahead of our clock is reached', () => {
    expect(longerThanUsual.nextChange(open(10 * hour), shipped, ruleContext(now))).toBe(now + 6 * hour + 1);
    expect(longerThanUsual.nextChange(open(17 * hour), shipped, ruleContext(now))).toBeNull();
    expect(longerThanUsual.nextChange(open(-5), shipped, ruleContext(now))).toBe(now + 5);
  });
});
