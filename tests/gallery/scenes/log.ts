import { NOW } from '../../../components/panel/__fixtures__/now';
import { sampleAssessment } from '../../../components/panel/__fixtures__/sample-assessment';
import { sampleState } from '../../../components/panel/__fixtures__/sample-state';
import type { EscalationEvent } from '../../../lib/domain/model/escalation-event';
import type { SignalRecord } from '../../../lib/domain/model/signal-record';
import { never } from '../never';
import { Refusal } from '../refusal';
import type { Scene } from '../scene';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const state = sampleState();
const facts = state.record.kind === 'ticket' ? state.record.facts : null;

const event = (n: number, at: number, more: Partial<EscalationEvent>): EscalationEvent => ({
  ...{ key: `acme.zendesk.com/4821/1/${n}`, cycle: 1, n, deed: 'escalated', at, authorId: '9001' },
  ...{ policyVersion: 'default-1', levelId: 'level-1', ownerId: '9002', dueAt: null, noteId: `90${n}` },
  ...more,
});
const events = [
  event(0, NOW - 26 * HOUR, { ground: 'person' }),
  event(1, NOW - 25 * HOUR, { deed: 'acknowledged', authorId: '9002', ground: 'reply' }),
  event(2, NOW - 20 * HOUR, { deed: 'reopened', ground: 'limit', authorId: null }),
  event(3, NOW - 3 * HOUR, { deed: 'offered', authorId: '9002', to: '9003' }),
  event(4, NOW - 2 * HOUR, { deed: 'held', authorId: '9003', until: NOW + 3 * HOUR }),
  event(5, NOW - 10 * MINUTE, {
    ...{ deed: 'resolved', authorId: '9003', ground: 'person' },
    ...{ outcome: 'solved', cause: 'product-defect' },
  }),
];
const signal = (rule: string, kind: SignalRecord['kind'], at: number, more: Partial<SignalRecord> = {}) => ({
  ...{
    recordKey: 'acme.zendesk.com/ticket/4821',
    rule,
    kind,
    at,
    policyVersion: 'default-1',
    authorId: null,
  },
  ...more,
});
const signals = [
  signal('several-unresolved-tickets', 'fired', NOW - 27 * HOUR),
  signal('no-reply-in-time', 'fired', NOW - 26.5 * HOUR),
  signal('several-unresolved-tickets', 'cleared', NOW - 25 * HOUR),
  signal('no-reply-in-time', 'snoozed', NOW - 5 * MINUTE, {
    ...{ authorId: '9001', until: NOW + HOUR, reason: 'They are on a public holiday, I spoke to them. 🎌' },
  }),
];
const notices = [
  { id: 'a', kind: 'escalated', at: NOW - 26 * HOUR + 20_000, dueAt: NOW - 25 * HOUR },
  { id: 'b', kind: 'breach', at: NOW - HOUR, dueAt: NOW - HOUR },
];
const log = { signals, notices };

const told = {
  ...{ state: 'told', at: NOW - 26.5 * HOUR, policyVersion: 'default-1', from: 'ticket' },
  fired: [
    {
      ...{ at: NOW - 26.5 * HOUR, rule: 'no-reply-in-time', mode: 'suggest', levelId: 'level-1' },
      sentence: {
        key: 'reason_no_reply_in_time',
        values: [
          { kind: 'duration', milliseconds: HOUR },
          { kind: 'duration', milliseconds: HOUR },
        ],
      },
    },
  ],
  standing: [
    {
      ...{ at: NOW - 27 * HOUR, rule: 'several-unresolved-tickets', mode: 'suggest', levelId: 'level-1' },
      sentence: { key: 'reason_several_unresolved_tickets', values: [{ kind: 'number', number: 3 }] },
    },
  ],
  assessment: sampleAssessment(),
};

const scene = (name: string, answers: Scene['answers'], press: readonly string[] = []): Scene => ({
  name: `log-${name}`,
  page: 'panel',
  now: NOW,
  answers: {
    'read-panel': sampleState({ facts: facts && { ...facts, events } }),
    'read-plays': { plays: [], unknown: [], customer: 'known', people: [] },
    'read-log': log,
    ...answers,
  },
  press,
});

const FIRED = '.log-foot button';
const OPEN = '[data-log="signal"]:last-child .play-more, [data-log="signal"]:nth-last-child(2) .play-more';

/** The log of a ticket, what its notes say, and why something fired at a past moment. */
export const logScenes: readonly Scene[] = [
  scene('mixed', {}),
  scene('all', {}, [FIRED]),
  scene('signals', {}, ['.filter-choice button:nth-of-type(3)']),
  scene('empty', {
    'read-panel': sampleState(),
    'read-log': { signals: [], notices: [] },
  }),
  scene('unknown', {
    'read-panel': sampleState({ facts: facts && { ...facts, events: null } }),
    'read-log': never,
  }),
  scene('unread', { 'read-log': new Refusal('failed') }),
  scene(
    'long',
    {
      'read-log': {
        notices,
        signals: Array.from({ length: 500 }, (_, index) =>
          signal('no-reply-in-time', index % 2 === 0 ? 'fired' : 'cleared', NOW - (500 - index) * HOUR),
        ),
      },
    },
    [FIRED],
  ),
  scene(
    'note',
    {
      'read-notes': {
        notes: [
          { id: '905', text: 'Escalation closed.\n\nOutcome: solved. The gateway was rolled back.\nשלום 🚚' },
        ],
      },
    },
    ['[data-log="escalation"] .play-more', '[data-log="escalation"] .button-quiet'],
  ),
  scene('note-signed-out', { 'read-notes': new Refusal('signed-out') }, [
    '[data-log="escalation"] .play-more',
    '[data-log="escalation"] .button-quiet',
  ]),
  scene('why', { 'read-why': told }, ['.filter-choice button:nth-of-type(3)', OPEN, '.log-more .button']),
  scene('why-working', { 'read-why': never }, ['.log-item .play-more', '.log-more .button']),
  scene('why-unread', { 'read-why': { state: 'unread', problem: 'no-access' } }, [
    '.log-item .play-more',
    '.log-more .button',
  ]),
  scene('why-policy-missing', { 'read-why': { state: 'policy-missing', policyVersion: '2026-01' } }, [
    '.log-item .play-more',
    '.log-more .button',
  ]),
];
