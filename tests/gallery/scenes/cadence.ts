import { NOW } from '../../../components/panel/__fixtures__/now';
import { sampleState } from '../../../components/panel/__fixtures__/sample-state';
import { assess } from '../../../lib/domain/assess';
import { defaultPolicy } from '../../../lib/domain/default-policy/default-policy';
import { handOverBrief } from '../../../lib/domain/escalation/hand-over-brief';
import type { EscalationEvent } from '../../../lib/domain/model/escalation-event';
import type { MessageReading } from '../../../lib/domain/model/message-reading';
import type { Person } from '../../../lib/domain/model/person';
import type { Policy } from '../../../lib/domain/model/policy';
import type { TicketFacts } from '../../../lib/domain/model/ticket-facts';
import type { PanelState } from '../../../lib/messages/panel-state';
import { never } from '../never';
import { Refusal } from '../refusal';
import type { Scene } from '../scene';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const LONG = `${'Bartholomew Featherstonehaugh-Cholmondeley van der Merwe '.repeat(3)}🚚 من الدعم الفني`;

const people: Person[] = [
  { id: '7001', name: 'Omar Haddad', role: 'customer' },
  { id: '9001', name: 'Maya Ortiz', role: 'agent' },
  { id: '9002', name: 'Priya Raman', role: 'agent' },
  { id: '9003', name: 'Jonas Weber', role: 'agent' },
  { id: '9004', name: 'Ada Lindqvist', role: 'admin' },
];

interface Told {
  facts?: Partial<TicketFacts>;
  ticket?: Partial<TicketFacts['ticket']>;
  /** Minutes before now. */
  escalated?: number;
  replied?: number | null;
  noted?: number;
  waits?: number | null;
  language?: 'en' | 'de';
  log?: readonly Partial<EscalationEvent>[];
}

/** A ticket at Level 1 with Priya Raman, told as the hosts tell it. */
function escalatedFacts({
  facts = {},
  ticket = {},
  escalated = 52,
  replied = null,
  noted,
  waits = null,
  language = 'en',
  log = [],
}: Told): TicketFacts {
  const { record } = sampleState();
  if (record.kind !== 'ticket' || record.facts === null) throw new Error('a ticket');
  const ago = (minutes: number) => NOW - minutes * MINUTE;
  const event = (n: number, change: Partial<EscalationEvent>): EscalationEvent => ({
    key: `acme.zendesk.com/4821/1/${n}`,
    cycle: 1,
    n,
    deed: 'escalated',
    at: ago(escalated),
    authorId: '9001',
    policyVersion: defaultPolicy.version,
    levelId: 'level-1',
    ownerId: '9002',
    dueAt: ago(escalated) + 90 * MINUTE,
    noteId: `n${n}`,
    ...change,
  });
  const said: MessageReading = {
    at: ago(escalated + 20),
    by: 'customer',
    public: true,
    language,
    sentiment: -0.4,
    words: [],
    phrases: [],
    commitments: [],
  };
  const promised: MessageReading = {
    ...said,
    by: 'agent',
    at: ago(replied ?? 300),
    commitments: [{ dueAt: NOW + 2 * HOUR, words: 'by 4 pm' }],
  };
  return {
    ...record.facts,
    ticket: {
      ...record.facts.ticket,
      priority: 'urgent',
      escalated: true,
      tags: ['bellwether_escalated', 'bellwether_level_level-1'],
      assigneeId: '9002',
      ...ticket,
    },
    people,
    conversation: {
      waitingSince: waits === null ? 'nobody' : ago(waits),
      unansweredMessages: waits === null ? 0 : 1,
      agentReplies: replied === null ? 0 : 2,
      ...(replied === null ? {} : { lastReplyAt: ago(replied) }),
    },
    messages: [said, ...(replied === null ? [] : [promised])],
    activities: [
      ...(replied === null ? [] : [{ at: ago(replied), authorId: '9001', kind: 'reply' as const }]),
      ...(noted === undefined ? [] : [{ at: ago(noted), authorId: '9002', kind: 'note' as const }]),
    ],
    events: [event(0, {}), ...log.map((change, index) => event(index + 1, change))],
    ...facts,
  };
}

function state(
  facts: TicketFacts,
  changes: Partial<Extract<PanelState['record'], { kind: 'ticket' }>> = {},
  policy: Policy = defaultPolicy,
): PanelState {
  const assessment = assess({ ...facts, people }, policy, NOW);
  const { cycle, transitions } = assessment.escalation;
  return {
    ...sampleState({
      facts,
      assessment,
      people,
      canReply: true,
      nextKey: `acme.zendesk.com/4821/${cycle}/${transitions}`,
      ...changes,
    }),
    policy,
  };
}

function briefOf(facts: TicketFacts) {
  const assessment = assess(facts, defaultPolicy, NOW);
  return { parts: handOverBrief(facts, assessment, null, defaultPolicy, NOW) };
}

const scene = (name: string, panel: PanelState, rest: Partial<Scene> = {}): Scene => ({
  name: `cadence-${name}`,
  page: 'panel',
  now: NOW,
  ...rest,
  answers: { 'read-panel': panel, 'read-drafts': { drafts: [] }, 'keep-draft': {}, ...rest.answers },
});

const WRITE = ['.cadence-act .button, .cadence-offer .button'];
const running = escalatedFacts({ replied: 12 });
const german = {
  ...defaultPolicy,
  templates: defaultPolicy.templates.filter(({ language }) => language === 'en'),
};
const texts = defaultPolicy.templates.map(({ name }) => name);
// The texts are in the customer's language, their moments too.
const asItIs = [...texts, ...defaultPolicy.templates.map(({ body }) => body), 'Monday March Montag'];

const offeredTo = (to: string, author: string): readonly Partial<EscalationEvent>[] => [
  { deed: 'offered', at: NOW - 4 * MINUTE, authorId: author, to },
];
const openForm = { drafts: [{ form: 'hand-over', fields: {}, seenKey: 'acme.zendesk.com/4821/1/1' }] };

const updates: Scene[] = [
  scene('running', state(running)),
  scene('near', state(escalatedFacts({ replied: 26 }))),
  scene('first-word', state(escalatedFacts({ escalated: 8 }))),
  scene('missed-one', state(escalatedFacts({ replied: 44 }))),
  scene('missed-many', state(escalatedFacts({ escalated: 200, replied: 97, waits: 80 }))),
  scene(
    'ten-years-overdue',
    state(escalatedFacts({ escalated: (10 * 365 * DAY) / MINUTE, replied: (10 * 365 * DAY) / MINUTE - 5 })),
  ),
  scene('note-only', state(escalatedFacts({ escalated: 170, replied: 130, noted: 10 }))),
  scene('daily', state(escalatedFacts({ ticket: { priority: 'high' }, replied: 300 }))),
  scene(
    'acknowledged',
    state(
      escalatedFacts({
        replied: 12,
        log: [{ deed: 'acknowledged', at: NOW - 20 * MINUTE, authorId: '9002', dueAt: NOW + HOUR }],
      }),
    ),
  ),
  scene('offline', state(running, { problem: 'offline', readAt: NOW - 40 * MINUTE })),
  scene('unknown-replies', state(escalatedFacts({ facts: { activities: null, conversation: null } }))),
  scene('unknown-priority', state(escalatedFacts({ ticket: { priority: null }, replied: 12 }))),
  scene('solved', state(escalatedFacts({ ticket: { status: 'solved' }, replied: 12 }))),
];

const forms: Scene[] = [
  scene('form-acknowledgement', state(escalatedFacts({ escalated: 8 })), { press: WRITE, asItIs }),
  scene('form-update', state(running), { press: WRITE, asItIs }),
  scene('form-german', state(escalatedFacts({ replied: 12, language: 'de' })), { press: WRITE, asItIs }),
  scene('form-no-german-text', state(escalatedFacts({ replied: 12, language: 'de' }), {}, german), {
    press: WRITE,
    asItIs,
  }),
  scene('form-no-texts', state(running, {}, { ...defaultPolicy, templates: [] }), { press: WRITE }),
  scene('form-not-allowed', state(running, { canReply: false }), { press: WRITE, asItIs }),
  scene(
    'form-customer-wrote',
    state(escalatedFacts({ replied: 44, waits: 3 }), { readAt: NOW - 10 * MINUTE }),
    {
      press: WRITE,
      asItIs,
    },
  ),
  scene(
    'form-long-names',
    state(
      escalatedFacts({
        replied: 12,
        ticket: { subject: LONG },
        facts: { people: people.map((person) => ({ ...person, name: LONG })) },
      }),
      { people: people.map((person) => ({ ...person, name: LONG })) },
    ),
    { press: WRITE, asItIs },
  ),
  scene('form-brought-back', state(running), {
    press: WRITE,
    asItIs,
    answers: {
      'read-drafts': {
        drafts: [
          {
            form: 'reply',
            seenKey: null,
            fields: {
              template: 'update-en',
              texts: JSON.stringify({ 'update-en': 'Dear Omar,\n\nwe have found the cause: [Status]' }),
              seenAt: String(NOW),
            },
          },
        ],
      },
    },
  }),
];

const owners = { owners: people.filter(({ role }) => role !== 'customer') };
const hand = (name: string, brief: unknown, facts = running): Scene =>
  scene(`hand-over-${name}`, state(facts), {
    answers: { 'list-owners': owners, 'read-brief': brief, 'read-drafts': openForm },
  });

const briefs: Scene[] = [
  hand('form', briefOf(running)),
  hand('reading', never),
  hand('failed', new Refusal('failed')),
  scene('handed-to-me', state(escalatedFacts({ replied: 12, log: offeredTo('9001', '9002') })), {
    answers: { 'read-brief': briefOf(escalatedFacts({ replied: 12, log: offeredTo('9001', '9002') })) },
  }),
  scene('handed-reading', state(escalatedFacts({ replied: 12, log: offeredTo('9001', '9002') })), {
    answers: { 'read-brief': never },
  }),
  scene('handed-unread', state(escalatedFacts({ replied: 12, log: offeredTo('9001', '9002') })), {
    answers: { 'read-brief': new Refusal('failed') },
  }),
  scene(
    'taken-over',
    state(
      escalatedFacts({
        replied: 12,
        log: [
          ...offeredTo('9001', '9002'),
          { deed: 'accepted', at: NOW - 2 * MINUTE, authorId: '9001', ownerId: '9001', dueAt: NOW + HOUR },
        ],
      }),
    ),
    { answers: { 'read-brief': briefOf(running) } },
  ),
];

/** Keeping the customer up to date, and handing an escalation over with its story. */
export const cadenceScenes: readonly Scene[] = [...updates, ...forms, ...briefs];
