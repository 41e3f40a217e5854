import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../assess';
import { defaultPolicy } from '../default-policy/default-policy';
import { Band } from '../model/band';
import type { Policy } from '../model/policy';
import type { SlaClock } from '../model/sla-clock';
import type { TicketFacts } from '../model/ticket-facts';
import { messageReading } from '../triggers/__fixtures__/message-reading';
import { ticketFacts } from '../triggers/__fixtures__/ticket-facts';
import { reliefActs } from './acts/registry';

const now = Date.UTC(2026, 2, 2, 12);
const minute = 60_000;
/** Bare: only what the test plants moves the number, whatever else the shipped policy weighs. */
const policy: Policy = {
  ...defaultPolicy,
  combinations: [],
  triggers: defaultPolicy.triggers.filter(({ rule }) =>
    ['no-reply-in-time', 'several-unresolved-tickets'].includes(rule),
  ),
};
const riskOf = (facts: TicketFacts, by = policy) => assess(facts, by, now).risk;
const idsOf = (facts: TicketFacts, by = policy) => assess(facts, by, now).relief.map(({ id }) => id);
/** 100 times the logistic function of an ordinary 5 % and these logits. */
const byHand = (...weights: number[]) =>
  Math.round(100 / (1 + (95 / 5) * Math.exp(-weights.reduce((sum, weight) => sum + weight, 0))));

function others(
  count: number,
  createdAt = now - 40 * 86_400_000,
): NonNullable<TicketFacts['customerTickets']>['tickets'] {
  return Array.from({ length: count }, (_, index) => ({
    id: String(4411 + index),
    subject: null,
    status: 'open',
    createdAt: createdAt - index * minute,
    escalated: false,
    levelId: null,
  }));
}

function clock(metric: SlaClock['metric'], dueAt: number, targetMinutes: number | null = 60): SlaClock {
  return { metric, label: null, stage: 'active', dueAt, startedAt: null, targetMinutes, businessHours: true };
}

/** Two messages without an answer, 130 minutes old; three tickets of one customer, this one included. */
const slow: TicketFacts = ticketFacts(now, {
  conversation: { waitingSince: now - 130 * minute, unansweredMessages: 3, agentReplies: 1 },
  customerTickets: { complete: true, tickets: others(2) },
});

describe('acceptance 4.4: the cheapest acts that bring the number into a lower band', () => {
  it('a reply now, and each other ticket that turns several into two, with what the number would be', () => {
    expect(riskOf(slow)).toMatchObject({ number: byHand(1.9, 1, 0.6), band: 'high' });
    expect(assess(slow, policy, now).relief).toEqual([
      {
        id: 'public-reply',
        sentence: { key: 'relief_public_reply', values: [] },
        number: byHand(0.6, -1.5),
        band: 'low',
      },
      ...['4412', '4411'].map((id) => ({
        id: `close-ticket/${id}`,
        sentence: { key: 'relief_close_ticket', values: [{ kind: 'text', text: id }] },
        number: byHand(1.9, 1),
        band: 'watch',
      })),
    ]);
  });

  it('just does not: with a fourth ticket, solving one leaves three', () => {
    const four = { ...slow, customerTickets: { complete: true, tickets: others(3) } };
    expect(idsOf(four)).toEqual(['public-reply']);
  });

  it('does not offer what stays inside the band: 26 is low already, and no act moves a priority', () => {
    const low = ticketFacts(now, {
      conversation: { waitingSince: now - 130 * minute, unansweredMessages: 1, agentReplies: 1 },
    });
    expect(riskOf(low)).toMatchObject({ number: byHand(1.9), band: 'low' });
    expect(idsOf(low)).toEqual([]);
    const urgent = ticketFacts(now, {
      ticket: { priority: 'urgent' },
      clocks: [clock('total_resolution_time', now - minute)],
      conversation: { waitingSince: 'nobody', unansweredMessages: 0, agentReplies: 1 },
    });
    expect(riskOf(urgent)).toMatchObject({ band: 'watch' });
    expect(idsOf(urgent)).toEqual([]);
  });

  it('what a longer list may still hold is no relief: unknown is not settled', () => {
    const more = { ...slow, customerTickets: { complete: false, tickets: others(2) } };
    expect(riskOf(more)).toMatchObject({ band: 'high' });
    expect(idsOf(more)).toEqual(['public-reply']);
  });

  it('is empty where the number is withheld, and where the ticket is done', () => {
    const bare = { ...slow, clocks: null, conversation: null, customer: null, customerTickets: null };
    expect(assess(bare, policy, now)).toMatchObject({ risk: { state: 'not-enough-data' }, relief: [] });
    const solved = { ...slow, ticket: { ...slow.ticket, status: 'solved' as const } };
    expect(assess(solved, policy, now)).toMatchObject({ risk: { state: 'done' }, relief: [] });
  });

  it('an update to a customer who asked nothing restarts the clock of updates', () => {
    const owed = ticketFacts(now, {
      ticket: { priority: 'urgent' },
      conversation: { waitingSince: 'nobody', unansweredMessages: 0, agentReplies: 2 },
      clocks: [clock('periodic_update_time', now - minute)],
    });
    expect(assess(owed, policy, now).relief).toMatchObject([
      { id: 'update-customer', number: byHand(1.8, -1.5), band: 'low' },
    ]);
    // Nobody knows when it would end: nothing is promised.
    const open = { ...owed, clocks: [clock('periodic_update_time', now - minute, null)] };
    expect(idsOf(open)).toEqual([]);
  });

  it('a promise that is kept takes the sting out of TR9', () => {
    const promised = ticketFacts(now, {
      ticket: { priority: 'urgent' },
      conversation: { waitingSince: now - 130 * minute, unansweredMessages: 1, agentReplies: 1 },
      messages: [
        messageReading(now - 200 * minute, {
          by: 'agent',
          commitments: [{ dueAt: now - 60 * minute, words: 'by 11' }],
        }),
      ],
    });
    const gap = { rule: 'expectation-gap', mode: 'suggest' as const, weight: 0.5, parameters: {} };
    const { risk, relief } = assess(promised, { ...policy, triggers: [...policy.triggers, gap] }, now);
    expect(risk).toMatchObject({ number: byHand(1.9, 1.8, 0.5) });
    expect(relief).toEqual([
      {
        id: 'keep-promise',
        sentence: { key: 'relief_keep_promise', values: [{ kind: 'duration', milliseconds: 60 * minute }] },
        number: byHand(1.8, -1.5),
        band: 'low',
      },
    ]);
  });

  it('the longest open of many tickets come first, at most three acts in all', () => {
    const many = { ...policy, triggers: strict(policy, 8) };
    const facts = { ...slow, customerTickets: { complete: true, tickets: others(7) } };
    expect(idsOf(facts, many)).toEqual(['public-reply', 'close-ticket/4417', 'close-ticket/4416']);
  });

  it('every offered act really crosses the band, cheapest first, the same however often and in whatever order', () => {
    const effort = (id: string) => reliefActs.find((act) => id.startsWith(act.id))?.effort ?? Number.NaN;
    let offered = 0;
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { risk, relief } = assess(facts, policy, now);
        expect(relief.length).toBeLessThanOrEqual(3);
        expect(relief.map(({ id }) => effort(id))).toEqual(
          relief.map(({ id }) => effort(id)).toSorted((a, b) => a - b),
        );
        expect(new Set(relief.map(({ id }) => id)).size).toBe(relief.length);
        for (const { id, number, band } of relief) {
          offered += 1;
          const before = risk.state === 'known' ? risk.band : 'low';
          expect(Band.options.indexOf(band)).toBeLessThan(Band.options.indexOf(before));
          expect(riskOf(done(facts, id))).toMatchObject({ number, band });
        }
        const turned = {
          ...facts,
          clocks: facts.clocks?.toReversed() ?? null,
          customerTickets: facts.customerTickets && {
            ...facts.customerTickets,
            tickets: facts.customerTickets.tickets.toReversed(),
          },
        };
        const reversed = { ...policy, triggers: policy.triggers.toReversed() };
        expect(JSON.stringify(assess(turned, reversed, now).relief)).toBe(JSON.stringify(relief));
      }),
      { numRuns: 300 },
    );
    expect(offered).toBeGreaterThan(50);
  });
});

describe('the acts', () => {
  it('stand in the order of their effort, each id once', () => {
    expect(reliefActs.map(({ effort }) => effort)).toEqual([1, 2, 3, 4]);
    expect(new Set(reliefActs.map(({ id }) => id)).size).toBe(reliefActs.length);
  });
});

function strict({ triggers }: Policy, tickets: number): Policy['triggers'] {
  return triggers.map((setting) =>
    setting.rule === 'several-unresolved-tickets' ? { ...setting, parameters: { tickets } } : setting,
  );
}

/** What would be known after an act, written from its words and not from its code. */
function done(facts: TicketFacts, id: string): TicketFacts {
  const [act, other] = id.split('/');
  if (act === 'close-ticket') {
    const { tickets = [], complete = true } = facts.customerTickets ?? {};
    const left = tickets.filter((ticket) => ticket.id !== other);
    expect(left).toHaveLength(tickets.length - 1);
    return { ...facts, customerTickets: { tickets: left, complete } };
  }
  const still = facts.clocks?.filter(
    ({ metric, stage }) => stage === null || (metric !== 'first_reply_time' && metric !== 'next_reply_time'),
  );
  return {
    ...facts,
    conversation: { waitingSince: 'nobody', unansweredMessages: 0, agentReplies: 1 },
    clocks:
      still?.map((clock) =>
        clock.metric === 'periodic_update_time' && clock.stage === 'active' && clock.targetMinutes !== null
          ? { ...clock, dueAt: now + clock.targetMinutes * minute }
          : clock,
      ) ?? null,
  };
}

const anyFacts = fc
  .record({
    priority: fc.constantFrom('urgent', 'high', 'normal', 'low', null),
    status: fc.constantFrom('new', 'open', 'hold', 'pending', null),
    waited: fc.option(fc.integer({ min: -10, max: 300 }), { freq: 8 }),
    nobody: fc.boolean(),
    unanswered: fc.option(fc.integer({ min: 0, max: 5 })),
    listed: fc.integer({ min: 0, max: 6 }),
    complete: fc.boolean(),
    clocks: fc.option(
      fc.array(
        fc.record({
          metric: fc.constantFrom('first_reply_time', 'next_reply_time', 'periodic_update_time', 'milestone'),
          stage: fc.constantFrom('active', 'active', 'paused', 'achieved', null),
          dueIn: fc.integer({ min: -200, max: 200 }),
          targetMinutes: fc.constantFrom(20, 60, null),
        }),
        { maxLength: 4 },
      ),
      { freq: 8 },
    ),
  })
  .map(({ priority, status, waited, nobody, unanswered, listed, complete, clocks }) =>
    ticketFacts(now, {
      ticket: { priority: priority as 'urgent', status: status as 'open' },
      conversation:
        waited === null
          ? null
          : {
              waitingSince: nobody ? ('nobody' as const) : now - waited * minute,
              unansweredMessages: unanswered,
              agentReplies: 1,
            },
      customerTickets: { complete, tickets: others(listed) },
      clocks:
        clocks?.map(({ metric, stage, dueIn, targetMinutes }) => ({
          ...clock(metric as 'milestone', now + dueIn * minute, targetMinutes),
          stage: stage as 'active',
        })) ?? null,
    }),
  );
