import type { EscalationEvent } from '../../lib/domain/model/escalation-event';
import type { Instant } from '../../lib/domain/model/instant';
import type { TicketFacts } from '../../lib/domain/model/ticket-facts';
import { Random } from '../sandbox/seed/random';

const SEED = 20_260_302;
const MINUTE = 60_000;
const ACCOUNT = 'acme.zendesk.com';
const SUBJECTS = [
  'Trucks cannot sync',
  'Invoice is wrong',
  'Can we have a demo?',
  'How do I export routes?',
  null,
];

/** Tickets of a support desk as its adapter delivers them, the same ones in every run: a quarter escalated, most with clocks. */
export function benchTickets(count: number, now: Instant): TicketFacts[] {
  const random = new Random(SEED);
  return Array.from({ length: count }, (_, index) => benchTicket(String(1000 + index), random, now));
}

function benchTicket(id: string, random: Random, now: Instant): TicketFacts {
  const createdAt = now - random.between(1, 20_000) * MINUTE;
  const waitingSince = random.chance(0.3) ? 'nobody' : random.between(createdAt, now);
  return {
    ticket: {
      ref: { host: 'zendesk', account: ACCOUNT, kind: 'ticket', id },
      subject: random.pick(SUBJECTS),
      status: random.pick(['new', 'open', 'pending', 'hold', 'solved'] as const),
      priority: random.pick(['urgent', 'high', 'normal', 'low', 'none'] as const),
      type: random.pick(['incident', 'problem', 'question', null]),
      tags: random.chance(0.5) ? ['routing', 'mobile_app'] : [],
      createdAt,
      updatedAt: now,
      stamp: null,
      requesterId: '77',
      assigneeId: random.pick(['12', '9002', 'none']),
      groupId: 'none',
      accountId: '501',
      commentCount: random.between(1, 30),
      escalated: null,
    },
    people: [],
    clocks: (['first_reply_time', 'next_reply_time', 'total_resolution_time'] as const).map((metric) => ({
      metric,
      label: null,
      stage: random.pick(['active', 'active', 'paused', 'achieved'] as const),
      dueAt: now + random.between(-600, 2_000) * MINUTE,
      startedAt: createdAt,
      targetMinutes: 480,
      businessHours: true,
    })),
    conversation: {
      waitingSince,
      unansweredMessages: waitingSince === 'nobody' ? 0 : random.between(1, 5),
      agentReplies: random.between(0, 10),
      lastReplyAt: createdAt,
    },
    customer: {
      ref: { host: 'zendesk', account: ACCOUNT, kind: 'account', id: '501' },
      name: 'Northwind Logistics',
      externalId: null,
      tier: random.pick(['Gold', 'Strategic', 'Free', null]),
      measures: { usage: { value: random.between(0, 200), previous: 100, asOf: now } },
    },
    customerTickets: {
      tickets: Array.from({ length: random.between(0, 12) }, (_, index) => ({
        id: String(index),
        subject: null,
        status: random.pick(['open', 'solved'] as const),
        createdAt: now - random.between(1, 40_000) * MINUTE,
        escalated: null,
        levelId: null,
      })),
      complete: true,
    },
    events: random.chance(0.25) ? [escalated(id, random.between(createdAt, now))] : [],
  };
}

function escalated(id: string, at: Instant): EscalationEvent {
  return {
    key: `${ACCOUNT}/${id}/1/0`,
    cycle: 1,
    n: 0,
    deed: 'escalated',
    at,
    authorId: '12',
    policyVersion: 'four-levels-1',
    levelId: 'level-1',
    ownerId: '9002',
    dueAt: at + 60 * MINUTE,
    noteId: `note-${id}`,
  };
}
