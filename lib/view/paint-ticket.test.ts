import { describe, expect, it } from 'vitest';
import type { Assessment } from '../domain/model/assessment';
import { PaintRecord } from '../domain/model/paint-record';
import type { SlaClock } from '../domain/model/sla-clock';
import { paintTicket } from './paint-ticket';

const NOW = Date.UTC(2026, 2, 2, 9);
type Known = Parameters<typeof paintTicket>[0];

const clock: SlaClock = {
  metric: 'next_reply_time',
  label: null,
  stage: 'active',
  dueAt: NOW + 60_000,
  startedAt: null,
  targetMinutes: null,
  businessHours: null,
};

const assessment = {
  risk: { state: 'known', number: 71, band: 'high', ordinary: 5 },
  reasons: [],
  clocks: [],
  nearestClock: null,
  escalation: { cycle: 1, transitions: 0, status: 'none', levelId: 'first-contact', dueAt: null },
  path: [],
} as unknown as Assessment;

const row: Known['outbox'][number] = {
  id: 'row-1',
  recordKey: 'acme.zendesk.com/ticket/1',
  transitionKey: 'acme.zendesk.com/1/1/0',
  deed: 'escalated',
  state: 'queued',
  levelId: 'level-1',
  ownerId: null,
  createdAt: NOW,
  undoUntil: NOW + 10_000,
  notBefore: NOW + 10_000,
  attempts: 0,
  problem: null,
  reasonLost: false,
};

const paint = (known: Partial<Known>) =>
  paintTicket({
    assessment,
    outbox: [],
    levelNames: new Map([['level-1', 'Level 1']]),
    seenKey: 'acme.zendesk.com/4821/1/0',
    problem: null,
    readAt: NOW,
    now: NOW,
    clockOffset: 0,
    host: 'zendesk',
    language: { text: (key) => key, locale: 'en' },
    ...known,
  });

describe('paintTicket', () => {
  it('paints no word of a message, whatever a rule found in it', () => {
    const quote = { kind: 'quote', text: 'considering other vendors' } as const;
    const reasons = [
      { id: 'a', sentence: { key: 'reason_negative_sentiment', values: [quote] }, points: 4, weight: 1 },
      {
        id: 'b',
        sentence: {
          key: 'combination',
          values: [{ kind: 'message' as const, key: 'part', values: [quote] }],
        },
        points: 3,
        weight: 1,
      },
    ];
    const painted = paint({ assessment: { ...assessment, reasons } });
    expect(JSON.stringify(painted)).not.toContain('vendors');
    expect(painted.reasons.map(({ sentence }) => sentence.values)).toEqual([
      [{ kind: 'quote', text: '…' }],
      [{ kind: 'message', key: 'part', values: [{ kind: 'quote', text: '…' }] }],
    ]);
  });

  it('is what the content script can read back', () => {
    const painted = paint({ outbox: [row] });
    expect(PaintRecord.parse(painted)).toEqual(painted);
  });

  it('shows no band that was not computed', () => {
    expect(paint({ assessment: null, problem: 'signed-out' })).toMatchObject({
      state: 'unknown',
      number: null,
      band: null,
      dueAt: null,
      problem: 'signed-out',
    });
    const little = { ...assessment, risk: { state: 'not-enough-data' as const } };
    expect(paint({ assessment: little })).toMatchObject({
      state: 'not-enough-data',
      number: null,
      band: null,
    });
  });

  it.each<[string, SlaClock[] | null, PaintRecord['dueAt']]>([
    ['unknown clocks', null, null],
    ['no clock', [], 'none'],
    ['a paused one', [{ ...clock, stage: 'paused', dueAt: null }], 'none'],
    ['one whose stage nobody knows', [{ ...clock, stage: null }], null],
    ['a running one without a deadline', [{ ...clock, dueAt: null }], null],
  ])('%s: a clock that may be running is not said to be none', (_, clocks, dueAt) => {
    expect(paint({ assessment: { ...assessment, clocks } }).dueAt).toBe(dueAt);
  });

  it('shows what is queued with its undo, what waits with its reason, and what was refused', () => {
    expect(paint({ outbox: [row] })).toMatchObject({
      escalation: 'queued',
      levelName: 'Level 1',
      undo: { rowId: 'row-1', until: NOW + 10_000 },
      problem: null,
    });
    const waiting = { ...row, problem: 'needs-tab' as const };
    expect(paint({ outbox: [waiting], now: NOW + 60_000 })).toMatchObject({
      escalation: 'waiting',
      undo: null,
      problem: 'needs-tab',
    });
    expect(paint({ outbox: [{ ...row, state: 'refused', problem: 'invalid' }] })).toMatchObject({
      escalation: 'none',
      levelName: null,
      problem: 'invalid',
    });
  });

  it('does not keep a refusal for ever, nor past the next transition or a problem of reading', () => {
    const outbox = [{ ...row, state: 'refused' as const, problem: 'invalid' as const }];
    expect(paint({ outbox, now: NOW + 25 * 3_600_000 }).problem).toBeNull();
    const moved = { ...assessment, escalation: { ...assessment.escalation, transitions: 1 } };
    expect(paint({ outbox, assessment: moved }).problem).toBeNull();
    expect(paint({ outbox, problem: 'offline' }).problem).toBe('offline');
    const again = { ...row, id: 'row-2', createdAt: NOW + 1 };
    expect(paint({ outbox: [...outbox, again] })).toMatchObject({ escalation: 'queued', problem: null });
  });

  it('what the host has escalated itself is not given to anybody by one click: the panel asks who is to have it', () => {
    const owner = { personId: '7', kind: 'person', insteadOf: null };
    const next = { levelName: 'Level 1', roleName: 'Senior engineer', state: 'next', owner };
    const path = [next] as unknown as Assessment['path'];
    const deed = (takeUp?: boolean) => {
      const known = takeUp === undefined ? {} : { takeUp };
      return paint({ assessment: { ...assessment, path }, ...known }).drawn.phases[0]?.deed;
    };
    expect([deed(), deed(false), deed(true)]).toEqual(['escalate', 'escalate', 'open-panel']);
  });

  it('tells only in the panel that a colleague was first', () => {
    const outbox = [{ ...row, state: 'refused' as const, problem: 'moved-on' as const }];
    expect(paint({ outbox }).problem).toBeNull();
  });
});
