import { describe, expect, it } from 'vitest';
import type { OutboxRow } from '../cache/outbox-row';
import { facts } from '../domain/matrix/__fixtures__/facts';
import { policy } from '../domain/matrix/__fixtures__/policy';
import type { EscalationEvent } from '../domain/model/escalation-event';
import { judge } from './judge';

const CLICKED = Date.UTC(2026, 2, 2, 10);
const HOUR = 3_600_000;
const key = (n: number) => `acme.zendesk.com/4821/1/${n}`;

const base: OutboxRow = {
  id: 'row-1',
  ref: { host: 'zendesk', account: 'acme.zendesk.com', kind: 'ticket', id: '4821' },
  recordKey: 'acme.zendesk.com/ticket/4821',
  transitionKey: key(0),
  deed: 'escalated',
  state: 'queued',
  levelId: 'level-1',
  ownerId: 'seniorengineer',
  ownerKind: 'person',
  outcome: null,
  cause: null,
  createdAt: CLICKED,
  undoUntil: CLICKED + 10_000,
  notBefore: CLICKED + 10_000,
  attempts: 0,
  problem: null,
  reasonLost: false,
  reason: null,
  hostWords: null,
  noteId: null,
};

const note = (
  noteId: string,
  authorId: string | null,
  changes: Partial<EscalationEvent> = {},
): EscalationEvent => ({
  key: key(0),
  cycle: 1,
  n: 0,
  deed: 'escalated',
  at: CLICKED + 10_000,
  authorId,
  policyVersion: 'test-1',
  levelId: 'level-1',
  ownerId: 'seniorengineer',
  dueAt: null,
  noteId,
  ...changes,
});

function verdict(
  row: Partial<OutboxRow>,
  events: EscalationEvent[],
  {
    myId = 'me',
    now = CLICKED + 10_000,
    ticket = {},
    conversation = {},
  }: { myId?: string | null; now?: number; ticket?: object; conversation?: object } = {},
) {
  const known = facts(ticket, { events });
  const told = known.conversation === null ? null : { ...known.conversation, ...conversation };
  return judge({ row: { ...base, ...row }, facts: { ...known, conversation: told }, policy, myId, now });
}

describe('judge', () => {
  const ack = { deed: 'acknowledged', n: 0 } as const;
  it.each<[string, Partial<OutboxRow>, EscalationEvent[], string | null, object]>([
    ['nothing there yet', {}, [], 'me', { kind: 'write' }],
    ['nothing there after a try', { state: 'unknown' }, [], 'me', { kind: 'write' }],
    ['a colleague was first', {}, [note('1', 'other')], 'me', { kind: 'lost', wroteToo: false }],
    ['my other browser was first', {}, [note('1', 'me')], 'me', { kind: 'lost', wroteToo: false }],
    ['a colleague was first with another deed', {}, [note('1', 'other', ack)], 'me', { kind: 'moved-on' }],
    ['my note is there, its id lost', { state: 'unknown' }, [note('1', 'me')], 'me', { kind: 'done' }],
    [
      'a note is there, and nobody knows who I am',
      { state: 'unknown' },
      [note('1', 'x')],
      null,
      { kind: 'done' },
    ],
    [
      'my note is there by its id',
      { state: 'unknown', noteId: '1' },
      [note('1', 'me')],
      'me',
      { kind: 'done' },
    ],
    [
      'a colleague wrote while the answer was lost',
      { state: 'unknown' },
      [note('1', 'other')],
      'me',
      { kind: 'lost', wroteToo: false },
    ],
    [
      'two notes with one key, mine second by its id',
      { state: 'unknown', noteId: '2' },
      [note('1', 'other'), note('2', 'me')],
      'me',
      { kind: 'lost', wroteToo: true },
    ],
    [
      'two notes with one key, mine second, its id lost',
      { state: 'unknown' },
      [note('1', 'other'), note('2', 'me')],
      'me',
      { kind: 'lost', wroteToo: true },
    ],
    [
      'two notes of my own with one key, this browser second',
      { state: 'unknown', noteId: '2' },
      [note('1', 'me'), note('2', 'me')],
      'me',
      { kind: 'lost', wroteToo: true },
    ],
    [
      'two notes with one key, mine first',
      { state: 'unknown', noteId: '1' },
      [note('2', 'other'), note('1', 'me')],
      'me',
      { kind: 'done' },
    ],
    [
      'my own other deed holds the key: mine was not written',
      { state: 'unknown' },
      [note('1', 'me', ack)],
      'me',
      { kind: 'moved-on' },
    ],
    [
      'another deed won and mine stands beside it',
      { state: 'unknown', noteId: '2' },
      [note('1', 'other', ack), note('2', 'me')],
      'me',
      { kind: 'lost', wroteToo: true },
    ],
    ['taken by the host and not shown', { state: 'unknown', noteId: '9' }, [], 'me', { kind: 'unseen' }],
  ])('%s', (_, row, events, myId, expected) => {
    expect(verdict(row, events, { myId })).toMatchObject(expected);
  });

  it('plans anew at the moment of writing: the limit counts from then, in whole seconds', () => {
    const now = CLICKED + 2 * HOUR + 1;
    expect(verdict({}, [], { now })).toMatchObject({
      kind: 'write',
      plan: { event: { key: key(0), levelId: 'level-1', dueAt: CLICKED + 3 * HOUR + 1000 } },
    });
  });

  it('an escalation that has climbed since is left alone', () => {
    const events = [note('1', 'other'), note('2', 'other', { key: key(1), n: 1, levelId: 'level-2' })];
    expect(verdict({ transitionKey: key(1) }, events)).toMatchObject({ kind: 'lost' });
    expect(verdict({ transitionKey: key(5) }, events)).toEqual({ kind: 'moved-on' });
  });

  it('a solved ticket is reported, at any age', () => {
    expect(verdict({}, [], { ticket: { status: 'solved' } })).toEqual({ kind: 'moved-on' });
  });

  describe('more than an hour after the click', () => {
    const late = { now: CLICKED + HOUR + 1 };
    it.each<[string, object, string]>([
      ['the customer still waits', {}, 'write'],
      ['answered since', { waitingSince: 'nobody', lastReplyAt: CLICKED + 1 }, 'moved-on'],
      ['answered before the click already', { waitingSince: 'nobody', lastReplyAt: CLICKED - 1 }, 'write'],
      ['answered, nobody knows when', { waitingSince: 'nobody' }, 'moved-on'],
    ])('%s', (_, conversation, kind) => {
      expect(verdict({}, [], { ...late, conversation }).kind).toBe(kind);
    });

    it('is written within the hour although it was answered', () => {
      const now = CLICKED + HOUR;
      expect(verdict({}, [], { now, conversation: { waitingSince: 'nobody' } }).kind).toBe('write');
    });

    it('closing is not undone by an answer', () => {
      const row = { deed: 'resolved' as const, transitionKey: key(1) };
      const conversation = { waitingSince: 'nobody', lastReplyAt: CLICKED + 1 };
      expect(verdict(row, [note('1', 'other')], { ...late, conversation }).kind).toBe('write');
    });
  });

  describe('the note of having come second', () => {
    const row = { deed: 'joined' as const };
    it('is written beside the one that counts, and gives the ticket back to the owner that one names', () => {
      expect(verdict(row, [note('1', 'other')])).toMatchObject({
        kind: 'write',
        winner: { noteId: '1' },
        plan: {
          event: { key: key(0), deed: 'joined' },
          assign: { personId: note('1', 'other').ownerId, kind: 'person' },
          priority: null,
          tags: { add: [], remove: [] },
        },
      });
    });
    it('leaves the ticket where it is when the one that counts is no escalation, or names nobody', () => {
      for (const counts of [
        note('1', 'other', { deed: 'acknowledged' }),
        note('1', 'other', { ownerId: null }),
      ]) {
        expect(verdict(row, [counts])).toMatchObject({ kind: 'write', plan: { assign: null } });
      }
    });
    it('is there once: mine counts, a colleague’s does not', () => {
      const joined = (author: string) => note('3', author, { deed: 'joined' });
      expect(verdict(row, [note('1', 'other'), joined('me')]).kind).toBe('done');
      expect(verdict(row, [note('1', 'other'), joined('third')]).kind).toBe('write');
    });
    it('is not written twice, nor where nothing counts', () => {
      expect(verdict({ ...row, noteId: '3' }, [note('1', 'other')]).kind).toBe('unseen');
      expect(verdict(row, []).kind).toBe('moved-on');
    });
  });

  it('keeps why the backup gets it and what was passed over, while the policy still says so', () => {
    const away = ['seniorengineer'].map((personId) => ({
      account: 'acme.zendesk.com',
      personId,
      from: CLICKED - HOUR,
      until: CLICKED + 24 * HOUR,
    }));
    const row = { ...base, levelId: 'level-2', ownerId: 'engineeringhead' };
    const plan = judge({
      row,
      facts: facts({}, { events: [] }),
      policy: { ...policy, absences: away },
      myId: 'me',
      now: CLICKED,
    });
    expect(plan).toMatchObject({ kind: 'write', plan: { skipped: [{ levelId: 'level-1' }] } });
  });
});
