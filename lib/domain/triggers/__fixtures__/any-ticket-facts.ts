import fc from 'fast-check';
import type { Instant } from '../../model/instant';
import type { MessageReading } from '../../model/message-reading';
import type { TicketFacts } from '../../model/ticket-facts';
import { ticketCounts } from './ticket-counts';
import { ticketFacts } from './ticket-facts';

const MINUTE = 60_000;
const DAY = 86_400_000;

/** Ages at which something is likely to change, in ms. */
const EDGES = [
  0,
  30 * MINUTE,
  60 * MINUTE,
  ...[1, 2, 3, 7, 14, 28, 30, 45, 60, 90].map((days) => days * DAY),
];

const orUnknown = <T>(some: fc.Arbitrary<T>) => fc.option(some, { freq: 5 });

/** A millisecond around an edge, any other moment of the last hundred days, or one that our clock has not reached. */
function anyMoment(now: Instant): fc.Arbitrary<Instant> {
  return fc.oneof(
    fc
      .tuple(fc.constantFrom(...EDGES), fc.integer({ min: -2, max: 2 }))
      .map(([age, shift]) => now - age + shift),
    fc.integer({ min: now - 100 * DAY, max: now }),
    fc.integer({ min: now, max: now + 2 * DAY }),
  );
}

/** Whatever a host and what is kept may say of a ticket, most of it known. */
export function anyTicketFacts(now: Instant): fc.Arbitrary<TicketFacts> {
  const moment = anyMoment(now);
  const order = fc.nat(3);
  const status = orUnknown(fc.constantFrom('new', 'open', 'pending', 'hold', 'solved', 'closed'));
  const priority = orUnknown(fc.constantFrom('urgent', 'high', 'normal', 'low', 'none'));
  const group = orUnknown(fc.constantFrom('10', '20', 'none'));
  const speaker = orUnknown(fc.constantFrom('customer', 'agent', 'system'));
  const product = orUnknown(fc.constantFrom('Fleet app', 'Depot app', ''));
  const kind = fc.constantFrom('system-malfunction', 'billing-dispute', 'payment-issue');
  const measure = fc.record({
    value: orUnknown(fc.double({ min: 0, max: 200, noNaN: true })),
    previous: orUnknown(fc.double({ min: 0, max: 200, noNaN: true })),
    asOf: orUnknown(moment),
  });
  const measures = fc.dictionary(
    fc.constantFrom('usage', 'nps', 'adoption', 'error_rate', 'downtime', 'engagement'),
    measure,
    { minKeys: 3, maxKeys: 6 },
  );
  const message: fc.Arbitrary<MessageReading> = fc.record({
    at: moment,
    by: speaker,
    public: orUnknown(fc.boolean()),
    language: orUnknown(fc.constantFrom('en', 'de', 'fi')),
    sentiment: orUnknown(fc.double({ min: -1, max: 1, noNaN: true })),
    words: fc.constant([]),
    phrases: fc.array(
      fc.record({
        kind: fc.constantFrom(
          'expectation-gap',
          'business-down',
          'renewal-doubt',
          'repeated-request',
          'complaint',
        ),
        words: fc.constant('promised'),
      }),
      { maxLength: 2 },
    ),
    commitments: fc.array(fc.record({ dueAt: moment, words: fc.constant('by 5 pm') }), { maxLength: 2 }),
  });
  const event = fc.oneof(
    fc.record({ kind: fc.constant('status' as const), at: moment, order, to: status }),
    fc.record({ kind: fc.constant('group' as const), at: moment, order, to: group }),
    fc.record({
      kind: fc.constant('message' as const),
      at: moment,
      order,
      by: speaker,
      public: orUnknown(fc.boolean()),
    }),
  );
  return fc
    .record({
      ticket: fc.record({
        status,
        priority,
        groupId: group,
        accountId: orUnknown(fc.constantFrom('501', '501', 'none')),
        createdAt: orUnknown(moment),
        subject: orUnknown(fc.constantFrom('Outage', 'Billing dispute', 'A question')),
        type: orUnknown(fc.constantFrom('incident', 'question')),
        tags: orUnknown(fc.array(fc.constantFrom('production_down', 'widespread', 'promised', 'vip'))),
      }),
      tier: orUnknown(fc.constantFrom('Gold', 'Strategic', 'Free')),
      measures,
      hasCustomer: fc.boolean(),
      conversation: orUnknown(
        fc.record({
          waitingSince: orUnknown(fc.oneof(moment, moment, fc.constant('nobody' as const))),
          unansweredMessages: orUnknown(fc.nat(5)),
          agentReplies: orUnknown(fc.nat(8)),
          lastReplyAt: orUnknown(moment),
        }),
      ),
      customerTickets: orUnknown(
        fc.record({
          complete: fc.boolean(),
          tickets: fc.array(
            fc.record({
              id: fc.constantFrom('1', '2', '3', '4821'),
              subject: fc.constant(null),
              status,
              createdAt: orUnknown(moment),
              escalated: fc.constant(null),
              levelId: fc.constant(null),
              product,
              issueType: orUnknown(kind),
              solvedAt: orUnknown(moment),
            }),
            { maxLength: 4 },
          ),
        }),
      ),
      fields: orUnknown(
        fc.record({
          product: fc.constantFrom('Fleet app', ''),
          widespread: fc.constantFrom('true', 'false'),
        }),
      ),
      accountCount: orUnknown(fc.nat(3)),
      history: orUnknown(
        fc.record({
          opened: fc.record({
            at: moment,
            by: speaker,
            status,
            priority,
            groupId: group,
          }),
          events: fc.array(event, { maxLength: 6 }),
          complete: fc.boolean(),
        }),
      ),
      counts: orUnknown(
        fc
          .record({ reopens: orUnknown(fc.nat(2)), groupStations: orUnknown(fc.nat(3)) })
          .map((counted) => ({ ...ticketCounts, ...counted })),
      ),
      messages: orUnknown(fc.array(message, { maxLength: 6 })),
      solved: orUnknown(
        fc.array(
          fc
            .record({
              id: fc.string(),
              issueType: fc.constantFrom('system-malfunction', 'system-malfunction', 'payment-issue'),
              product,
              solvedAt: moment,
              took: fc.integer({ min: -DAY, max: 20 * DAY }),
            })
            .map(({ took, ...solved }) => ({ ...solved, accountId: null, openedAt: solved.solvedAt - took })),
          { minLength: 20, maxLength: 40 },
        ),
      ),
      surveys: orUnknown(
        fc.array(
          fc.oneof(
            fc.record({
              at: moment,
              survey: fc.constant('csat' as const),
              scale: fc.constantFrom('1-5' as const, '1-10' as const),
              value: fc.integer({ min: 0, max: 11 }),
              ticketId: fc.constant(null),
            }),
            fc.record({
              at: moment,
              survey: fc.constant('nps' as const),
              scale: fc.constant('0-10' as const),
              value: fc.integer({ min: -1, max: 11 }),
              ticketId: fc.constant(null),
            }),
          ),
          { maxLength: 4 },
        ),
      ),
      renewal: orUnknown(
        fc.oneof(
          fc.constant('none' as const),
          fc.record({
            at: orUnknown(
              fc.oneof(
                moment,
                moment.map((at) => 2 * now - at),
              ),
            ),
            stage: fc.constant('Negotiation'),
            movedBackAt: orUnknown(fc.oneof(moment, fc.constant('never' as const))),
            amount: fc.constant(null),
          }),
        ),
      ),
      customerEvents: orUnknown(
        fc.array(
          fc.record({
            at: moment,
            kind: fc.constantFrom('login', 'feature-used', 'email-sent', 'email-replied'),
          }),
          { maxLength: 6 },
        ),
      ),
      healthHistory: orUnknown(
        fc.array(
          fc.record({
            at: moment,
            score: orUnknown(fc.integer({ min: 0, max: 100 }).map((tenths) => tenths / 10)),
            metrics: fc.array(
              fc.record({
                metric: fc.constant('usage'),
                score: fc.constant(null),
                weightPercent: fc.constant(100),
              }),
              { maxLength: 1 },
            ),
          }),
          { maxLength: 6 },
        ),
      ),
      service: orUnknown(measures),
    })
    .map(({ ticket, tier, measures: measured, hasCustomer, ...rest }) => {
      const { customer } = ticketFacts(now);
      return ticketFacts(now, {
        ...rest,
        ticket,
        customer: customer && hasCustomer ? { ...customer, tier, measures: measured } : null,
      });
    });
}
