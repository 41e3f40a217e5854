import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../assess';
import { defaultPolicy } from '../default-policy/default-policy';
import { ticketFacts } from '../triggers/__fixtures__/ticket-facts';
import { riskRange } from './risk-range';

const now = Date.UTC(2026, 2, 2, 12);
const minute = 60_000;
const waiting = { waitingSince: now - 500 * minute, unansweredMessages: 3, agentReplies: 0 };
const known = assess(ticketFacts(now, { conversation: waiting }), defaultPolicy, now);

describe('between what the number lies', () => {
  it('acceptance 4.3: where all is known and fresh it is the number', () => {
    const { risk } = known;
    if (risk.state !== 'known') throw new Error('no number');
    expect(riskRange({ ...known, unknowns: [] }, defaultPolicy, [])).toEqual({
      low: risk.number,
      high: risk.number,
    });
  });

  it('acceptance 4.3: an old input widens it, downwards for what raises the number and upwards for what lowers it', () => {
    const { risk } = known;
    if (risk.state !== 'known') throw new Error('no number');
    const range = riskRange({ ...known, unknowns: [] }, defaultPolicy, ['no-reply-in-time']);
    expect(range?.low).toBeLessThan(risk.number);
    expect(range?.high).toBe(risk.number);
    const lowers = known.reasons.map((reason) => ({ ...reason, weight: -Math.abs(reason.weight) }));
    const other = { ...known, reasons: lowers, unknowns: [], risk: { ...risk, number: 0 } };
    const upwards = riskRange(
      other,
      defaultPolicy,
      lowers.map(({ id }) => id),
    );
    expect(upwards?.low).toBe(0);
    expect(upwards?.high).toBeGreaterThan(0);
  });

  it('what turns out is what it is then: the low end is the number without what was old', () => {
    const before = assess(
      ticketFacts(now, { conversation: { ...waiting, unansweredMessages: 0 } }),
      defaultPolicy,
      now,
    );
    const gone = known.reasons
      .map(({ id }) => id)
      .filter((id) => !before.reasons.some((other) => other.id === id));
    expect(gone.length).toBeGreaterThan(0);
    if (before.risk.state !== 'known') throw new Error('no number');
    expect(riskRange({ ...known, unknowns: [] }, defaultPolicy, gone)?.low).toBe(before.risk.number);
  });

  it('holds the number, in 0-100, and only widens by more that is unknown', () => {
    const ids = defaultPolicy.triggers.map(({ id, rule }) => id ?? rule);
    const some = fc
      .subarray(ids)
      .map((list) => list.map((id) => ({ id, sentence: { key: 'x', values: [] } })));
    fc.assert(
      fc.property(some, fc.subarray(known.reasons.map(({ id }) => id)), (unknowns, old) => {
        const fresh = unknowns.filter(({ id }) => !known.reasons.some((reason) => reason.id === id));
        const range = riskRange({ ...known, unknowns: fresh }, defaultPolicy, old);
        const less = riskRange({ ...known, unknowns: fresh.slice(1) }, defaultPolicy, old.slice(1));
        if (range === null || less === null || known.risk.state !== 'known') throw new Error('no range');
        expect(range.low).toBeGreaterThanOrEqual(0);
        expect(range.high).toBeLessThanOrEqual(100);
        expect(range.low).toBeLessThanOrEqual(Math.min(less.low, known.risk.number));
        expect(range.high).toBeGreaterThanOrEqual(Math.max(less.high, known.risk.number));
      }),
    );
  });

  it('without a number there is none', () => {
    expect(riskRange({ ...known, risk: { state: 'not-enough-data' } }, defaultPolicy, [])).toBeNull();
  });
});
