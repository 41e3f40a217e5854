import type { AccountRecord } from '../../lib/domain/model/account-record';
import type { History } from '../../lib/domain/model/history';
import type { HistoryEvent } from '../../lib/domain/model/history-event';
import type { Instant } from '../../lib/domain/model/instant';
import type { TicketRecord } from '../../lib/domain/model/ticket-record';
import { Random } from '../sandbox/seed/random';

const SEED = 20_260_302;
const MINUTE = 60_000;
const DAY = 86_400_000;
const HOST = 'acme.zendesk.com';
const SUBJECTS = ['Trucks cannot sync', 'Invoice is wrong', 'Can we have a demo?', 'Production down', null];

/** 90 days of a support desk, the same ones in every run: `tickets` of a tenth as many customers, each with `events` events. */
export function benchHistory(tickets: number, events: number, until: Instant): History {
  const random = new Random(SEED);
  const customers = Math.max(1, tickets / 10);
  return {
    until,
    tickets: Array.from({ length: tickets }, (_, index) =>
      benchRecord(String(1000 + index), String(500 + (index % customers)), events, random, until),
    ),
    accounts: Array.from({ length: customers }, (_, index) =>
      benchAccount(String(500 + index), random, until),
    ),
    people: [],
  };
}

function benchRecord(
  id: string,
  accountId: string,
  count: number,
  random: Random,
  until: Instant,
): TicketRecord {
  const at = until - random.between(1, 90 * 24 * 60) * MINUTE;
  const events: HistoryEvent[] = [];
  let last = at;
  for (let order = 0; order < count; order++) {
    last += random.between(5, 900) * MINUTE;
    events.push(benchEvent({ at: last, order }, order === count - 1, random));
  }
  const escalated = random.chance(0.06) ? at + random.between(60, 4000) * MINUTE : null;
  return {
    ref: { host: 'zendesk', account: HOST, kind: 'ticket', id },
    type: random.pick(['incident', 'problem', 'question', null]),
    subject: random.pick(SUBJECTS),
    product: random.pick(['Routing', 'Billing', null]),
    tags: random.chance(0.5) ? ['routing', 'mobile_app'] : [],
    fields: {},
    requesterId: '77',
    accountId,
    history: {
      opened: {
        at,
        by: 'customer',
        status: 'new',
        priority: random.pick(['urgent', 'high', 'normal', 'low', 'none']),
        groupId: 'none',
      },
      events,
      complete: true,
    },
    messages: events.flatMap((event) =>
      event.kind === 'message'
        ? [
            {
              ...{ at: event.at, by: event.by, public: event.public, language: 'en' },
              ...{ sentiment: random.between(-10, 10) / 10, words: [], phrases: [], commitments: [] },
            },
          ]
        : [],
    ),
    surveys: [],
    escalation: [],
    hostEscalatedAt: escalated === null || escalated > until ? 'never' : escalated,
    signals: null,
  };
}

function benchEvent(moment: { at: Instant; order: number }, last: boolean, random: Random): HistoryEvent {
  if (last && random.chance(0.9)) return { kind: 'status', ...moment, to: 'solved' };
  if (random.chance(0.6))
    return { kind: 'message', ...moment, by: random.pick(['customer', 'agent']), public: random.chance(0.9) };
  if (random.chance(0.2)) return { kind: 'priority', ...moment, to: random.pick(['urgent', 'high']) };
  return { kind: 'status', ...moment, to: random.pick(['open', 'pending', 'open']) };
}

function benchAccount(id: string, random: Random, until: Instant): AccountRecord {
  return {
    account: {
      ref: { host: 'zendesk', account: HOST, kind: 'account', id },
      ...{
        name: null,
        externalId: null,
        tier: random.pick(['Gold', 'Strategic', 'Free', null]),
        measures: {},
      },
    },
    measures: {
      usage: [120, 60, 30, 0].map((days) => ({ at: until - days * DAY, value: random.between(0, 200) })),
    },
    ...{ events: [], surveys: [], renewal: 'none', health: [], leftAt: 'never' },
  };
}
