import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../default-policy/default-policy';
import { Policy } from '../model/policy';
import type { ClosedTicket } from './closed-ticket';
import { fitWeights } from './fit-weights';
import { forecast } from './forecast';
import { learnWeights } from './learn-weights';
import { policyWeights } from './policy-weights';
import type { RiskWeights } from './risk-weights';
import { withWeights } from './with-weights';

const day = 86_400_000;
const start = Date.UTC(2026, 0, 1);
const { bands } = defaultPolicy.risk;
const prior: RiskWeights = { ordinaryPercent: 5, weights: { late: 1, loud: 1, pending: -1, idle: 0 } };
const truth: RiskWeights = { ordinaryPercent: 10, weights: { late: 2, loud: 0, pending: -1.5, idle: 0 } };
const signals = ['late', 'loud', 'pending', 'idle'];

/** The same numbers from 0 to 1 for the same seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One ticket an hour whose ends follow `weights`, each certain two days after it was judged. */
function history(count: number, weights = truth, random = seeded(4)): ClosedTicket[] {
  return Array.from({ length: count }, (_, index) => {
    const fired = signals.filter(() => random() < 0.3);
    const judgedAt = start + index * 3_600_000;
    return {
      judgedAt,
      fired,
      escalated: random() < forecast(weights, { fired }),
      knownAt: judgedAt + 2 * day,
    };
  });
}

const later = start + 1000 * day;

describe('learning the weights from closed tickets', () => {
  it('with no data equals the policy exactly', () => {
    expect(learnWeights([], prior, bands, later)).toEqual({
      ...prior,
      learned: false,
      whyNot: 'too-few-tickets',
      tickets: 0,
      escalated: 0,
      calibration: null,
    });
    const fitted = fitWeights([], prior);
    expect(fitted.weights).toEqual(prior.weights);
    expect(fitted.ordinaryPercent).toBeCloseTo(5, 12);
  });

  it('finds the weights that were planted, also where the policy is wrong', () => {
    const { learned, whyNot, weights, ordinaryPercent } = learnWeights(history(8000), prior, bands, later);
    expect({ learned, whyNot }).toEqual({ learned: true, whyNot: null });
    for (const id of signals)
      expect(Math.abs((weights[id] ?? 9) - (truth.weights[id] ?? 0))).toBeLessThan(0.2);
    expect(Math.abs(ordinaryPercent - 10)).toBeLessThan(1.5);
  });

  it('with shuffled ends moves towards no effect', () => {
    const tickets = history(8000);
    const random = seeded(5);
    const ends = tickets
      .map(({ escalated }) => ({ escalated, at: random() }))
      .toSorted((a, b) => a.at - b.at)
      .map(({ escalated }) => escalated);
    const shuffled = tickets.map((ticket, index) => ({ ...ticket, escalated: ends[index] ?? false }));
    const { weights } = fitWeights(shuffled, prior);
    for (const id of signals) expect(Math.abs(weights[id] ?? 9)).toBeLessThan(0.15);
  });

  it('a few tickets move little, and each further one that escalated moves the same way', () => {
    const late = (count: number) =>
      fitWeights(
        Array.from({ length: count }, () => ({ fired: ['late'], escalated: true })),
        prior,
      ).weights.late ?? 0;
    expect(late(1) - 1).toBeGreaterThan(0);
    expect(late(1) - 1).toBeLessThan(0.25);
    expect(late(10)).toBeGreaterThan(late(1));
    expect(late(1000)).toBeLessThan(10);
  });

  it('stands at the summit: no weight can be moved for the better', () => {
    const tickets = history(300);
    const fitted = fitWeights(tickets, prior);
    // The slope of the log posterior, written from its definition with spreads 0.5.
    for (const id of signals) {
      const pull = -((fitted.weights[id] ?? 0) - (prior.weights[id] ?? 0)) / 0.25;
      const push = tickets
        .filter(({ fired }) => fired.includes(id))
        .reduce((sum, ticket) => sum + Number(ticket.escalated) - forecast(fitted, ticket), 0);
      expect(pull + push).toBeCloseTo(0, 6);
    }
  });

  it('never learns from what was known later, nor from tickets judged later', () => {
    const tickets = history(2000);
    const now = start + 40 * day;
    const byThen = tickets.filter(({ knownAt }) => knownAt <= now);
    const otherwise = tickets.map((ticket) =>
      ticket.knownAt <= now ? ticket : { ...ticket, escalated: !ticket.escalated },
    );
    expect(byThen.length).toBeGreaterThan(800);
    expect(learnWeights(otherwise, prior, bands, now)).toEqual(learnWeights(byThen, prior, bands, now));
    expect(learnWeights(tickets, prior, bands, now).tickets).toBe(byThen.length);
  });

  it('the trial knows no end that came after its newest part began', () => {
    const tickets = history(500);
    // The ends of all older tickets become certain only now: nothing is left to try on.
    const late = tickets.map((ticket) => ({ ...ticket, knownAt: start + 900 * day }));
    const { calibration } = learnWeights(late, prior, bands, later);
    expect(calibration?.learned).toEqual(calibration?.policy);
  });

  it.each([
    ['too-few-tickets', history(199)],
    ['too-few-escalated', history(300).map((ticket, index) => ({ ...ticket, escalated: index < 19 }))],
    ['too-few-not-escalated', history(300).map((ticket, index) => ({ ...ticket, escalated: index >= 19 }))],
  ])('%s: the policy stays as it is, and it says why', (whyNot, tickets) => {
    const result = learnWeights(tickets, prior, bands, later);
    expect(result).toMatchObject({ ...prior, learned: false, whyNot, calibration: null });
  });

  it('at the edge of 200 tickets and 20 of each end it tries', () => {
    const edge = history(200).map((ticket, index) => ({ ...ticket, escalated: index % 10 === 0 }));
    expect(learnWeights(edge, prior, bands, later).calibration).not.toBeNull();
  });

  it('withholds what no longer holds on the newest tickets', () => {
    const changed = history(3000).map((ticket, index) =>
      index < 2400 ? ticket : { ...ticket, escalated: !ticket.escalated },
    );
    const result = learnWeights(changed, prior, bands, later);
    expect(result).toMatchObject({ ...prior, learned: false, whyNot: 'badly-calibrated' });
    expect(result.calibration?.learned.error).toBeGreaterThan(0.1);
  });

  it('keeps the policy where it does as well', () => {
    const result = learnWeights(history(1500, prior, seeded(7)), prior, bands, later);
    expect(result).toMatchObject({ ...prior, learned: false, whyNot: 'no-better' });
  });

  it('gives the same for the same tickets in any order, and learns a repeated signal once', () => {
    const tickets = history(400);
    const told = JSON.stringify(learnWeights(tickets, prior, bands, later));
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const random = seeded(seed);
        const shuffled = tickets
          .map((ticket) => ({ ticket, at: random() }))
          .toSorted((a, b) => a.at - b.at)
          .map(({ ticket }) => ticket);
        expect(JSON.stringify(learnWeights(shuffled, prior, bands, later))).toBe(told);
      }),
      { numRuns: 10 },
    );
    const twice = tickets.map((ticket) => ({ ...ticket, fired: [...ticket.fired, ...ticket.fired] }));
    expect(fitWeights(twice, prior)).toEqual(fitWeights(tickets, prior));
  });

  it('is never NaN, whatever fired and however strange its name', () => {
    const names = fc.constantFrom('late', 'loud', '__proto__', 'constructor', 'gone');
    fc.assert(
      fc.property(
        fc.array(fc.record({ fired: fc.array(names), escalated: fc.boolean() }), { maxLength: 60 }),
        (tickets) => {
          const { ordinaryPercent, weights } = fitWeights(tickets, prior);
          for (const number of [ordinaryPercent, ...Object.values(weights)])
            expect(Number.isFinite(number)).toBe(true);
          expect(Object.keys(weights).sort()).toEqual(signals.toSorted());
          for (const ticket of tickets) expect(forecast(prior, ticket)).toBeGreaterThan(0);
        },
      ),
    );
  });
});

describe('the weights of a policy', () => {
  const policy: Policy = {
    ...defaultPolicy,
    combinations: [
      { id: 'both', name: 'Both', when: { rule: 'no-reply-in-time' }, mode: 'suggest', weight: 0.7 },
    ],
  };

  it('are those of its triggers, combinations and features, and may be put back', () => {
    const said = policyWeights(policy);
    expect(said).toMatchObject({
      ordinaryPercent: policy.risk.ordinaryPercent,
      weights: { 'no-reply-in-time': 1.9, both: 0.7, 'priority-urgent': 1.8 },
    });
    expect(withWeights(policy, said)).toEqual(policy);
  });

  it('learned ones take their place, the others stay', () => {
    const weights = { 'no-reply-in-time': 1, both: -1, 'priority-urgent': 0.5 };
    const learned = withWeights(policy, { ordinaryPercent: 9, weights });
    expect(Policy.parse(learned)).toEqual(learned);
    expect(policyWeights(learned)).toEqual({
      ordinaryPercent: 9,
      weights: { ...policyWeights(policy).weights, ...weights },
    });
  });
});
