import { NOW } from '../../../components/panel/__fixtures__/now';
import { sampleAssessment } from '../../../components/panel/__fixtures__/sample-assessment';
import { sampleState } from '../../../components/panel/__fixtures__/sample-state';
import type { Assessment } from '../../../lib/domain/model/assessment';
import type { SignalRecord } from '../../../lib/domain/model/signal-record';
import { Refusal } from '../refusal';
import type { Scene } from '../scene';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const fresh = { customerTickets: NOW - 8 * MINUTE, elsewhere: null };
const scene = (
  name: string,
  answers: Scene['answers'],
  more: Pick<Scene, 'press' | 'asItIs'> = {},
): Scene => ({
  name: `signals-${name}`,
  page: 'panel',
  now: NOW,
  answers: {
    'read-panel': sampleState(),
    'read-signals': { known: true, signals: [], readAt: fresh },
    ...answers,
  },
  ...more,
});
const line = (rule: string, kind: SignalRecord['kind'], more: Partial<SignalRecord> = {}): SignalRecord => ({
  recordKey: 'acme.zendesk.com/ticket/4821',
  rule,
  kind,
  at: NOW - 30 * MINUTE,
  policyVersion: 'shipped-1',
  authorId: '9001',
  ...more,
});
const signals = [
  {
    rule: 'no-reply-in-time',
    firedAt: NOW - 70 * MINUTE,
    opinion: line('no-reply-in-time', 'disagreed', { reason: 'Omar and I spoke on the phone at 13:40.' }),
    quiet: null,
  },
  {
    rule: 'several-unresolved-tickets',
    firedAt: NOW - 20 * HOUR,
    opinion: line('several-unresolved-tickets', 'agreed'),
    quiet: line('several-unresolved-tickets', 'snoozed', {
      until: NOW + HOUR,
      reason: 'Three are one outage.',
    }),
  },
  {
    rule: 'third-message-without-answer',
    firedAt: null,
    opinion: null,
    quiet: line('third-message-without-answer', 'muted'),
  },
];
const said = { 'read-signals': { known: true, signals, readAt: fresh } };
const relief: Assessment['relief'] = [
  { id: 'public-reply', sentence: { key: 'relief_public_reply', values: [] }, number: 43, band: 'watch' },
  {
    id: 'keep-promise',
    sentence: { key: 'relief_keep_promise', values: [{ kind: 'duration', milliseconds: 3 * HOUR }] },
    number: 51,
    band: 'watch',
  },
  {
    id: 'close-ticket/4411',
    sentence: { key: 'relief_close_ticket', values: [{ kind: 'text', text: '4411' }] },
    number: 58,
    band: 'watch',
  },
];
const forty: Assessment['reasons'] = Array.from({ length: 40 }, (_, index) => ({
  id: `rule-${index}`,
  sentence: { key: 'reason_kind_open_too_long', values: [hours(9000 - index), hours(24)] },
  points: index < 30 ? 3 : -1,
  weight: index < 30 ? 0.4 : -0.1,
}));

function hours(count: number) {
  return { kind: 'duration', milliseconds: count * HOUR } as const;
}

/** The top of a ticket: its reasons, where they come from, and what one says of them. */
export const signalScenes: readonly Scene[] = [
  scene('relief', { 'read-panel': sampleState({ assessment: sampleAssessment({ relief }) }) }),
  scene('open', said, { press: ['[data-reason="several-unresolved-tickets"] button'] }),
  scene('disagreed', said, { press: ['[data-reason="no-reply-in-time"] button'] }),
  scene(
    'quiet-form',
    {},
    {
      press: ['[data-reason="no-reply-in-time"] button', '.signal-answers .button-quiet'],
    },
  ),
  scene(
    'unread',
    { 'read-signals': new Refusal('failed') },
    { press: ['[data-reason="priority-low"] button'] },
  ),
  scene(
    'refused',
    { 'say-signal': new Refusal('unknown-me') },
    {
      press: ['[data-reason="priority-low"] button', '.signal-answers .button'],
    },
  ),
  scene('old', {
    'read-panel': sampleState({ readAt: NOW - 5 * HOUR, problem: 'offline' }),
    ...said,
  }),
  scene('forty', {
    'read-panel': sampleState({
      assessment: sampleAssessment({
        reasons: forty,
        risk: { state: 'known', number: 85, band: 'critical', ordinary: 5, coverage: 0.7 },
      }),
    }),
  }),
  scene('not-enough-data', {
    'read-panel': sampleState({
      assessment: sampleAssessment({
        risk: { state: 'not-enough-data' },
        atLeast: { number: 45, band: 'watch' },
        reasons: [],
        headline: { key: 'headline_not_enough_data', values: [{ kind: 'percent', percent: 38 }] },
      }),
    }),
  }),
  scene('no-reason', {
    'read-panel': sampleState({
      assessment: sampleAssessment({
        risk: { state: 'known', number: 5, band: 'low', ordinary: 5, coverage: 1 },
        reasons: [],
        unknowns: [],
        headline: {
          key: 'headline_no_reason',
          values: [{ kind: 'message', key: 'headline_low' }],
        },
      }),
    }),
  }),
];
