import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, messageCatalogue } from '../../locales/message-catalogue';
import { assess } from './assess';
import { defaultPolicy } from './default-policy/default-policy';
import { Assessment } from './model/assessment';
import type { EscalationEvent } from './model/escalation-event';
import type { Sentence } from './model/sentence';
import type { SlaClock } from './model/sla-clock';
import type { TicketFacts } from './model/ticket-facts';
import { ticketFacts } from './triggers/__fixtures__/ticket-facts';

const now = Date.UTC(2026, 2, 2, 12);
const minute = 60_000;

function clock(dueAt: number): SlaClock {
  return {
    metric: 'next_reply_time',
    label: null,
    stage: 'active',
    dueAt,
    startedAt: null,
    targetMinutes: null,
    businessHours: null,
  };
}

function customerTickets(open: number, complete = true): TicketFacts['customerTickets'] {
  return {
    complete,
    tickets: Array.from({ length: open }, (_, index) => ({
      id: String(index),
      subject: null,
      status: 'open' as const,
      createdAt: now - 40 * 86_400_000,
      escalated: false,
      levelId: null,
    })),
  };
}

/** The mock's ticket: 2 h 10 min, third message, four tickets of one customer. */
const atRisk = ticketFacts(now, {
  conversation: { waitingSince: now - 130 * minute, unansweredMessages: 3, agentReplies: 1 },
  customerTickets: customerTickets(3),
});

function escalated(
  dueAt: number | null,
  acknowledgedAt: number | null = null,
  levelId = 'level-1',
): EscalationEvent[] {
  const event = {
    cycle: 1,
    authorId: '12',
    policyVersion: 'shipped-1',
    levelId,
    ownerId: '13',
  };
  const start: EscalationEvent = {
    ...event,
    key: 'acme.zendesk.com/4821/1/0',
    n: 0,
    deed: 'escalated',
    at: now - 50 * minute,
    dueAt,
    noteId: '900',
  };
  if (acknowledgedAt === null) return [start];
  return [
    start,
    {
      ...event,
      key: 'acme.zendesk.com/4821/1/1',
      n: 1,
      deed: 'acknowledged',
      at: acknowledgedAt,
      dueAt: null,
      noteId: '901',
    },
  ];
}

const [english = {}, german = {}] = LANGUAGES.map((language) => {
  const messages: Record<string, { message: string }> = JSON.parse(messageCatalogue(language));
  return Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message]));
});

/** The English words of a sentence, values in brackets by kind, as a reader would see its build. */
function words({ key, values }: Sentence, catalogue: Record<string, string> = english): string {
  const text = catalogue[key];
  if (text === undefined) throw new Error(`no words for ${key}`);
  const places = new Set(text.match(/\$\d/g) ?? []);
  if (places.size !== values.length)
    throw new Error(`${key} has ${places.size} places for ${values.length} values`);
  return text.replace(/\$(\d)/g, (_, place) => {
    const value = values[Number(place) - 1];
    if (value === undefined) throw new Error(`${key} has no value ${place}`);
    if (value.kind === 'message') return words({ key: value.key, values: value.values ?? [] }, catalogue);
    if (value.kind === 'duration') return `${value.milliseconds / minute} min`;
    if (value.kind === 'instant') return new Date(value.instant).toISOString().slice(11, 16);
    if (value.kind === 'percent') return `${value.percent} %`;
    return value.kind === 'number' ? String(value.number) : value.text;
  });
}

const headlineOf = (facts: TicketFacts) => words(assess(facts, defaultPolicy, now).headline);

describe('assess', () => {
  it('puts the ticket of the mock high, with its three reasons adding up', () => {
    const assessment = assess(atRisk, defaultPolicy, now);
    expect(Assessment.parse(assessment)).toEqual(assessment);
    expect(assessment.risk).toEqual({ state: 'known', number: 64, band: 'high', ordinary: 5, coverage: 1 });
    expect(assessment.reasons.map(({ id, points, weight }) => [id, points, weight])).toEqual([
      ['no-reply-in-time', 32, 1.9],
      ['third-message-without-answer', 17, 1],
      ['several-unresolved-tickets', 10, 0.6],
    ]);
    expect(words(assessment.headline)).toBe('High risk: 130 min without a reply, third follow-up');
    expect(assessment.fired).toEqual([
      { rule: 'no-reply-in-time', mode: 'suggest' },
      { rule: 'several-unresolved-tickets', mode: 'suggest' },
    ]);
    expect(assessment.unknowns).toEqual([]);
    expect(assessment.issueType.name).toBe('System malfunction');
    expect(assessment.path).toHaveLength(4);
    expect(assessment.policyVersion).toBe('shipped-1');
  });

  it('gives a fresh ordinary ticket the ordinary number', () => {
    const { risk, headline } = assess(ticketFacts(now), defaultPolicy, now);
    expect(risk).toEqual({ state: 'known', number: 5, band: 'low', ordinary: 5, coverage: 1 });
    expect(words(headline)).toBe('Low risk: nothing points to an escalation');
  });

  it('puts an urgent ticket that has breached among the critical', () => {
    const facts = ticketFacts(now, {
      ticket: { priority: 'urgent' },
      clocks: [clock(now + minute), clock(now)],
    });
    const { risk, nearestClock } = assess(facts, defaultPolicy, now);
    expect(risk).toMatchObject({ band: 'critical' });
    expect(nearestClock?.dueAt).toBe(now);
  });

  it('keeps the same ticket high, not critical, with high priority and 24 minutes left', () => {
    const facts = {
      ...atRisk,
      ticket: { ...atRisk.ticket, priority: 'high' as const },
      clocks: [clock(now + 24 * minute)],
    };
    expect(assess(facts, defaultPolicy, now).risk).toMatchObject({ band: 'high', number: 78 });
  });

  it('one fact more moves its own reason and the weight of no other', () => {
    const weights = (facts: TicketFacts) =>
      Object.fromEntries(assess(facts, defaultPolicy, now).reasons.map(({ id, weight }) => [id, weight]));
    const urgent = { ...atRisk, ticket: { ...atRisk.ticket, priority: 'urgent' as const } };
    expect(weights(urgent)).toEqual({ ...weights(atRisk), 'priority-urgent': 1.8 });
  });

  it('judges from the first answer alone, and names what it has not read', () => {
    const first = {
      ...atRisk,
      conversation: { waitingSince: now - 130 * minute, unansweredMessages: null, agentReplies: null },
      customerTickets: null,
      events: null,
    };
    const { risk, unknowns } = assess(first, defaultPolicy, now);
    expect(risk).toMatchObject({ state: 'known', number: 26 });
    expect(unknowns.map(({ sentence }) => words(sentence))).toEqual([
      'Escalation: unknown, the internal notes have not been read',
      "Several unresolved tickets: unknown, the customer's other tickets have not been read",
      "Less use, more tickets: unknown, the customer's other tickets have not been read",
      'Third message without an answer: unknown, the comments have not been read',
    ]);
  });

  it('shows no number and no band where too little is known', () => {
    const bare = ticketFacts(now, {
      clocks: null,
      conversation: null,
      customer: null,
      customerTickets: null,
      events: null,
    });
    const { risk, reasons } = assess(bare, defaultPolicy, now);
    expect(risk).toEqual({ state: 'not-enough-data' });
    expect(reasons).toEqual([]);
    expect(headlineOf(bare)).toBe('Not enough data: only 44 % of what counts is known');
  });

  it('a solved ticket is done: nothing fires, nothing is due', () => {
    const solved = { ...atRisk, ticket: { ...atRisk.ticket, status: 'solved' as const } };
    expect(assess(solved, defaultPolicy, now)).toMatchObject({
      risk: { state: 'done' },
      reasons: [],
      fired: [],
      unknowns: [],
      nextUpdateDueAt: null,
    });
  });

  it('never writes what the host wrote into a sentence', () => {
    const text = JSON.stringify(
      assess({ ...atRisk, people: [{ id: '12', name: 'Maya Ortiz', role: 'agent' }] }, defaultPolicy, now),
    );
    expect(text).not.toMatch(/Northwind|Trucks|Maya|Gold/);
  });
});

describe('the headline', () => {
  const waiting = { waitingSince: 'nobody' as const, unansweredMessages: 0, agentReplies: 1 };

  it.each<[string, TicketFacts]>([
    [
      'Low risk: 60 min without a reply',
      ticketFacts(now, { conversation: { ...waiting, waitingSince: now - 60 * minute } }),
    ],
    ['Low risk: waiting for the customer', ticketFacts(now, { conversation: waiting })],
    ['Low risk: nothing known points to an escalation', ticketFacts(now, { customerTickets: null })],
    ['Watch: SLA breached 12 min ago', ticketFacts(now, { clocks: [clock(now - 12 * minute)] })],
    [
      'High risk: 130 min without a reply, 5 messages without an answer',
      ticketFacts(now, {
        conversation: { waitingSince: now - 130 * minute, unansweredMessages: 5, agentReplies: 1 },
        customerTickets: customerTickets(3),
      }),
    ],
    [
      'Critical risk: SLA breached 1 min ago, urgent priority',
      ticketFacts(now, { ticket: { priority: 'urgent' }, clocks: [clock(now - minute)] }),
    ],
    ['Solved: nothing is at risk any more', ticketFacts(now, { ticket: { status: 'closed' } })],
    [
      'Solved, but still escalated to Level 1: close the escalation',
      ticketFacts(now, { ticket: { status: 'solved' }, events: escalated(now) }),
    ],
    [
      'Escalated to Level 1, to be acknowledged by 12:10',
      { ...atRisk, events: escalated(now + 10 * minute) },
    ],
    [
      'Escalated to Level 1, acknowledgement overdue for 4 min',
      { ...atRisk, events: escalated(now - 4 * minute) },
    ],
    [
      'Escalated to Level 3, waiting for acknowledgement',
      { ...atRisk, events: escalated(null, null, 'level-3') },
    ],
    [
      'Escalated to a level this policy does not have, waiting for acknowledgement',
      { ...atRisk, events: escalated(null, null, 'board') },
    ],
    [
      'Level 1 has acknowledged, update to the customer overdue for 20 min',
      {
        ...atRisk,
        ticket: { ...atRisk.ticket, priority: 'urgent' },
        events: escalated(null, now - 9 * minute),
      },
    ],
    [
      'Level 1 has acknowledged, next update due 11:10',
      {
        ...atRisk,
        ticket: { ...atRisk.ticket, priority: 'high' },
        events: escalated(null, now - 9 * minute),
      },
    ],
    [
      'Level 1 has acknowledged',
      { ...atRisk, ticket: { ...atRisk.ticket, priority: null }, events: escalated(null, now - 9 * minute) },
    ],
  ])('%s', (expected, facts) => {
    expect(headlineOf(facts)).toBe(expected);
  });
});

describe('CO1 when the customer is next owed an update', () => {
  const since = now - 50 * minute;
  const due = (conversation: TicketFacts['conversation']) =>
    assess(
      {
        ...atRisk,
        ticket: { ...atRisk.ticket, priority: 'urgent' },
        conversation,
        events: escalated(now + minute),
      },
      defaultPolicy,
      now,
    ).nextUpdateDueAt;

  it('counts from the escalation where nobody has replied since', () => {
    expect(due({ waitingSince: since - minute, unansweredMessages: 1, agentReplies: 2 })).toBe(
      since + 30 * minute,
    );
    expect(due({ waitingSince: now, unansweredMessages: 1, agentReplies: 0 })).toBe(since + 30 * minute);
  });

  it('counts from the last reply where that is known', () => {
    const lastReplyAt = now - 5 * minute;
    expect(due({ waitingSince: 'nobody', unansweredMessages: 0, agentReplies: 2, lastReplyAt })).toBe(
      now + 25 * minute,
    );
  });

  it('is unknown where somebody may have replied and nobody knows when', () => {
    expect(due({ waitingSince: 'nobody', unansweredMessages: 0, agentReplies: 2 })).toBeNull();
    expect(due(null)).toBeNull();
  });
});

describe('of any facts', () => {
  const moment = fc.integer({ min: now - 40 * 86_400_000, max: now + 86_400_000 });
  const orUnknown = <T>(some: fc.Arbitrary<T>) => fc.option(some, { freq: 4 });
  const anyFacts: fc.Arbitrary<TicketFacts> = fc
    .record({
      status: orUnknown(fc.constantFrom('new', 'open', 'pending', 'hold', 'solved')),
      priority: orUnknown(fc.constantFrom('urgent', 'high', 'normal', 'low', 'none')),
      accountId: orUnknown(fc.constantFrom('501', 'none')),
      clocks: orUnknown(
        fc.array(
          fc
            .record({
              stage: orUnknown(fc.constantFrom('active', 'paused', 'achieved')),
              dueAt: orUnknown(moment),
            })
            .map((drawn) => ({ ...clock(now), ...drawn })),
          { maxLength: 3 },
        ),
      ),
      conversation: orUnknown(
        fc.record({
          waitingSince: orUnknown(fc.oneof(moment, fc.constant('nobody' as const))),
          unansweredMessages: orUnknown(fc.integer({ min: 0, max: 5 })),
          agentReplies: orUnknown(fc.integer({ min: 0, max: 2 })),
          lastReplyAt: orUnknown(moment),
        }),
      ),
      usage: orUnknown(
        fc.record({
          value: orUnknown(fc.nat(100)),
          previous: orUnknown(fc.nat(100)),
          asOf: fc.constant(null),
        }),
      ),
      listed: orUnknown(
        fc.record({
          complete: fc.boolean(),
          tickets: fc.array(
            fc.record({
              id: fc.constantFrom('1', '2', '4821'),
              subject: fc.constant(null),
              status: orUnknown(fc.constantFrom('open', 'solved')),
              createdAt: orUnknown(moment),
              escalated: fc.constant(null),
              levelId: fc.constant(null),
            }),
            { maxLength: 6 },
          ),
        }),
      ),
      events: orUnknown(fc.constantFrom([], escalated(now - minute), escalated(now + minute, now - minute))),
    })
    .map(({ status, priority, accountId, usage, listed, ...facts }) => {
      const customer = ticketFacts(now).customer;
      return ticketFacts(now, {
        ...facts,
        ticket: { status, priority, accountId },
        customer: customer && { ...customer, measures: usage === null ? {} : { usage } },
        customerTickets: listed,
      });
    });

  it('the number adds up, nothing is NaN, and every sentence has its words in both languages', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const assessment = assess(facts, defaultPolicy, now);
        expect(Assessment.parse(assessment)).toEqual(assessment);
        const { risk, reasons, unknowns, headline } = assessment;
        if (risk.state === 'known') {
          expect(reasons.reduce((sum, { points }) => sum + points, risk.ordinary)).toBe(risk.number);
        }
        for (const sentence of [headline, ...[...reasons, ...unknowns].map((one) => one.sentence)]) {
          expect(words(sentence)).not.toMatch(/NaN|Infinity|undefined|null/);
          words(sentence, german);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('the same facts give the same bytes, and are left as they were', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const before = JSON.stringify(facts);
        const once = JSON.stringify(assess(facts, defaultPolicy, now));
        expect(JSON.stringify(assess(structuredClone(facts), defaultPolicy, now))).toBe(once);
        expect(JSON.stringify(facts)).toBe(before);
      }),
      { numRuns: 50 },
    );
  });
});
