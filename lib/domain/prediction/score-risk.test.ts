import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../assess';
import { defaultPolicy } from '../default-policy/default-policy';
import type { Policy } from '../model/policy';
import type { TicketFacts } from '../model/ticket-facts';
import { ticketFacts } from '../triggers/__fixtures__/ticket-facts';
import { bandOf } from './band-of';
import { scoreRisk } from './score-risk';

const now = Date.UTC(2026, 2, 2, 12);
const minute = 60_000;

const anyFacts: fc.Arbitrary<TicketFacts> = fc
  .record({
    priority: fc.constantFrom('urgent', 'high', 'low', 'none', null),
    waited: fc.option(fc.integer({ min: 0, max: 300 })),
    unanswered: fc.option(fc.integer({ min: 0, max: 5 })),
    dueIn: fc.option(fc.array(fc.integer({ min: -90, max: 90 }), { maxLength: 4 })),
    tickets: fc.option(fc.array(fc.constantFrom('open', 'solved', 'pending', null), { maxLength: 6 })),
    usage: fc.option(fc.integer({ min: 0, max: 150 })),
    complete: fc.boolean(),
  })
  .map(({ priority, waited, unanswered, dueIn, tickets, usage, complete }) =>
    ticketFacts(now, {
      ticket: { priority: priority as 'urgent' },
      conversation:
        waited === null
          ? null
          : { waitingSince: now - waited * minute, unansweredMessages: unanswered, agentReplies: 1 },
      clocks:
        dueIn?.map((minutes) => ({
          metric: 'next_reply_time' as const,
          label: null,
          stage: 'active' as const,
          dueAt: now + minutes * minute,
          startedAt: null,
          targetMinutes: null,
          businessHours: null,
        })) ?? null,
      customerTickets: tickets && {
        complete,
        tickets: tickets.map((status, index) => ({
          id: String(index),
          subject: null,
          status: status as 'open' | null,
          createdAt: now - index * 5 * 86_400_000,
          escalated: null,
          levelId: null,
        })),
      },
      customer: {
        ref: { host: 'zendesk', account: 'acme.zendesk.com', kind: 'account', id: '501' },
        name: null,
        externalId: null,
        tier: 'Gold',
        measures: { usage: { value: usage, previous: 100, asOf: now } },
      },
    }),
  );

const anyPolicy: fc.Arbitrary<Policy> = fc
  .record({
    ordinaryPercent: fc.double({ min: 0.5, max: 60, noNaN: true }),
    weights: fc.array(fc.double({ min: -4, max: 4, noNaN: true }), { minLength: 60, maxLength: 60 }),
  })
  .map(({ ordinaryPercent, weights }) => ({
    ...defaultPolicy,
    triggers: defaultPolicy.triggers.map((setting, index) => ({
      ...setting,
      weight: weights[index] ?? 1,
    })),
    risk: {
      ...defaultPolicy.risk,
      ordinaryPercent,
      minimumCoverage: 0,
      features: Object.fromEntries(
        Object.keys(defaultPolicy.risk.features).map((id, index) => [id, weights[59 - index] ?? 1]),
      ),
    },
  }));

describe('the score', () => {
  it('equals the formula written out: 100 s(z), and 100 (z_i - z0_i) (s(z) - s(z0)) / (z - z0) a reason', () => {
    fc.assert(
      fc.property(anyFacts, anyPolicy, (facts, policy) => {
        const { signals, prediction } = scoreRisk(facts, policy, now);
        const { risk, reasons } = prediction;
        if (risk.state !== 'known') throw new Error('expected a number');
        const fired = signals.filter(({ finding }) => finding.outcome === 'fired');
        const p0 = policy.risk.ordinaryPercent / 100;
        const moved = fired.reduce((sum, { weight }) => sum + weight, 0);
        const odds = (p0 / (1 - p0)) * Math.exp(moved);
        const p = odds / (1 + odds);
        expect(Math.abs(risk.number - 100 * p)).toBeLessThanOrEqual(0.5 + 1e-9);
        expect(reasons.map(({ id }) => id).sort()).toEqual(fired.map(({ id }) => id).sort());
        for (const { weight, points } of reasons) {
          const share =
            Math.abs(moved) < 1e-6 ? 100 * weight * p0 * (1 - p0) : (100 * weight * (p - p0)) / moved;
          // Whole by largest remainder between whole numbers: never further than one, and two roundings.
          expect(Math.abs(points - share)).toBeLessThan(2);
        }
        expect(reasons.reduce((sum, { points }) => sum + points, risk.ordinary)).toBe(risk.number);
        expect(risk.band).toBe(bandOf(risk.number, policy.risk.bands));
      }),
    );
  });

  it('does not depend on the order of triggers, features, clocks or tickets', () => {
    fc.assert(
      fc.property(anyFacts, anyPolicy, fc.integer({ min: 1, max: 7 }), (facts, policy, by) => {
        const turn = <Value>(list: readonly Value[]) => [
          ...list.slice(by % Math.max(1, list.length)),
          ...list.slice(0, by % Math.max(1, list.length)),
        ];
        const turned: Policy = {
          ...policy,
          triggers: turn(policy.triggers).reverse(),
          combinations: turn(policy.combinations),
          risk: {
            ...policy.risk,
            features: Object.fromEntries(turn(Object.entries(policy.risk.features)).reverse()),
          },
        };
        const shuffled: TicketFacts = {
          ...facts,
          clocks: facts.clocks && turn(facts.clocks),
          customerTickets: facts.customerTickets && {
            ...facts.customerTickets,
            tickets: turn(facts.customerTickets.tickets).reverse(),
          },
        };
        const [a, b] = [assess(facts, policy, now), assess(shuffled, turned, now)];
        expect(JSON.stringify([b.risk, b.reasons, b.relief, b.headline])).toBe(
          JSON.stringify([a.risk, a.reasons, a.relief, a.headline]),
        );
      }),
    );
  });

  it('one signal unknown lowers the coverage by its share and moves nothing else', () => {
    const policy: Policy = { ...defaultPolicy, combinations: [] };
    const known = ticketFacts(now, {
      conversation: { waitingSince: now - 130 * minute, unansweredMessages: 1, agentReplies: 1 },
    });
    const less = {
      ...known,
      conversation: { waitingSince: now - 130 * minute, unansweredMessages: null, agentReplies: 1 },
    };
    const [all, some] = [known, less].map((facts) => scoreRisk(facts, policy, now));
    const lost = some?.signals.filter(
      ({ id, finding }) =>
        finding.outcome === 'unknown' &&
        all?.signals.find((signal) => signal.id === id)?.finding.outcome !== 'unknown',
    );
    expect(lost?.map(({ id }) => id)).toContain('third-message-without-answer');
    const total = all?.signals.reduce((sum, { weight }) => sum + Math.abs(weight), 0) ?? 0;
    const share = (lost ?? []).reduce((sum, { weight }) => sum + Math.abs(weight), 0) / total;
    expect(some?.prediction.coverage).toBeCloseTo((all?.prediction.coverage ?? 0) - share, 9);
    expect(some?.prediction.reasons).toEqual(all?.prediction.reasons);
  });

  it.each([
    [39, 'low'],
    [40, 'watch'],
    [59, 'watch'],
    [60, 'high'],
    [79, 'high'],
    [80, 'critical'],
    [100, 'critical'],
    [0, 'low'],
  ])('%i is %s', (number, band) => {
    expect(bandOf(number, defaultPolicy.risk.bands)).toBe(band);
  });
});
