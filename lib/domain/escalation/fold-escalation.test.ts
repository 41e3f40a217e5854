import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { policy } from '../matrix/__fixtures__/policy';
import type { EscalationEvent } from '../model/escalation-event';
import { applyEvent } from './apply-event';
import { countingEvents } from './counting-events';
import { foldEscalation } from './fold-escalation';
import { inHostOrder } from './in-host-order';
import { notEscalated } from './not-escalated';
import { winnerOf } from './winner-of';

const at = (clock: string) => Date.parse(`2026-03-02T${clock}Z`);

function event(cycle: number, n: number, change: Partial<EscalationEvent> = {}): EscalationEvent {
  return {
    key: `acme.zendesk.com/4821/${cycle}/${n}`,
    cycle,
    n,
    deed: 'escalated',
    at: at('10:00') + 60_000 * n,
    authorId: '9001',
    policyVersion: 'test-1',
    levelId: 'level-1',
    ownerId: '9002',
    dueAt: at('11:00'),
    noteId: `${100 * cycle + n}`,
    ...change,
  };
}

const ESCALATED = event(1, 0);
const ACKNOWLEDGED = event(1, 1, { deed: 'acknowledged', authorId: '9002', dueAt: at('12:00') });
const CLIMBED = event(1, 2, { levelId: 'level-2', ownerId: '9003', dueAt: at('14:00') });
const RESOLVED = event(1, 3, { deed: 'resolved', levelId: 'level-2', dueAt: null });

describe('the log tells the state', () => {
  test('no events: not escalated, cycle 1, first level', () => {
    expect(foldEscalation([], policy)).toEqual({
      cycle: 1,
      transitions: 0,
      status: 'none',
      levelId: 'first-contact',
      ownerId: null,
      since: null,
      dueAt: null,
      acknowledgedAt: null,
      acknowledgedBy: null,
      policyVersion: null,
    });
  });

  test('escalated: open at the level, owner and moment that the marker says', () => {
    // Strictly: what the log does not say is not in the state, not there and undefined.
    expect(foldEscalation([ESCALATED], policy)).toStrictEqual({
      cycle: 1,
      transitions: 1,
      status: 'open',
      levelId: 'level-1',
      ownerId: '9002',
      since: at('10:00'),
      dueAt: at('11:00'),
      acknowledgedAt: null,
      acknowledgedBy: null,
      policyVersion: 'test-1',
    });
  });

  test('acknowledged: the level’s limit is over, who and when is known', () => {
    expect(foldEscalation([ESCALATED, ACKNOWLEDGED], policy)).toMatchObject({
      transitions: 2,
      status: 'acknowledged',
      levelId: 'level-1',
      since: at('10:00'),
      dueAt: null,
      acknowledgedAt: at('10:01'),
      acknowledgedBy: '9002',
    });
  });

  test('who acknowledges an escalation without an owner owns it', () => {
    const log = [event(1, 0, { ownerId: null }), ACKNOWLEDGED];
    expect(foldEscalation(log, policy).ownerId).toBe('9002');
    expect(foldEscalation([ESCALATED, { ...ACKNOWLEDGED, ownerId: null }], policy).ownerId).toBe('9002');
  });

  test('escalated again: open at the next level, the acknowledgement is over', () => {
    expect(foldEscalation([ESCALATED, ACKNOWLEDGED, CLIMBED], policy)).toMatchObject({
      transitions: 3,
      status: 'open',
      levelId: 'level-2',
      ownerId: '9003',
      since: at('10:02'),
      dueAt: at('14:00'),
      acknowledgedAt: null,
      acknowledgedBy: null,
    });
  });

  test('resolved: the cycle is closed and the next one counts from 0', () => {
    const closed = foldEscalation([ESCALATED, ACKNOWLEDGED, CLIMBED, RESOLVED], policy);
    expect(closed).toEqual(notEscalated(policy, 2));
    const again = event(2, 0, { at: at('15:00') });
    expect(foldEscalation([ESCALATED, ACKNOWLEDGED, CLIMBED, RESOLVED, again], policy)).toMatchObject({
      cycle: 2,
      transitions: 1,
      status: 'open',
    });
  });

  test('the same level reached a second time is a new transition (acceptance 1.8)', () => {
    const back = event(1, 3, { levelId: 'level-1', at: at('10:30') });
    expect(foldEscalation([ESCALATED, ACKNOWLEDGED, CLIMBED, back], policy)).toMatchObject({
      transitions: 4,
      levelId: 'level-1',
      since: at('10:30'),
    });
  });

  test('a policy version that is unknown here is shown as the marker says', () => {
    const foreign = event(1, 0, { policyVersion: 'other-7', levelId: 'board', ownerId: '4711' });
    expect(foldEscalation([foreign], policy)).toMatchObject({
      status: 'open',
      levelId: 'board',
      ownerId: '4711',
      dueAt: at('11:00'),
      policyVersion: 'other-7',
    });
  });
});

describe('what does not count', () => {
  test('the second note of a key, whatever its deed', () => {
    const loser = event(1, 0, { noteId: '101', levelId: 'level-3' });
    expect(foldEscalation([ESCALATED, loser], policy)).toEqual(foldEscalation([ESCALATED], policy));
    const quicker = event(1, 1, { deed: 'resolved', at: ACKNOWLEDGED.at - 1 });
    expect(foldEscalation([ESCALATED, ACKNOWLEDGED, quicker], policy)).toEqual(notEscalated(policy, 2));
  });

  test('a note that says it joined', () => {
    const joined = event(1, 0, { deed: 'joined', at: at('09:59'), noteId: '99' });
    expect(foldEscalation([joined, ESCALATED], policy)).toEqual(foldEscalation([ESCALATED], policy));
    const next = event(1, 1, { deed: 'joined' });
    expect(foldEscalation([ESCALATED, next], policy)).toEqual(foldEscalation([ESCALATED], policy));
  });

  test('a transition that is not the very next one', () => {
    expect(foldEscalation([CLIMBED], policy)).toEqual(notEscalated(policy, 1));
    expect(foldEscalation([event(2, 0)], policy)).toEqual(notEscalated(policy, 1));
    expect(foldEscalation([ESCALATED, RESOLVED], policy)).toEqual(foldEscalation([ESCALATED], policy));
    expect(foldEscalation([ESCALATED, event(0, 1), event(1, -1)], policy).transitions).toBe(1);
  });

  test('an acknowledgement of nothing, but its key is used up', () => {
    const state = foldEscalation(
      [event(1, 0, { deed: 'acknowledged' }), event(1, 0, { noteId: '999' })],
      policy,
    );
    expect(state).toEqual({ ...notEscalated(policy, 1), transitions: 1 });
  });
});

describe('the order of the notes', () => {
  test('is by moment, then by note id as a number, also above 2^53', () => {
    const ids = ['9007199254740993', '100', '9007199254740992', '20', '00a', '00B'];
    const events = ids.map((noteId) => event(1, 0, { noteId }));
    expect(inHostOrder([...events, event(1, 0, { noteId: '999', at: 0 })]).map((one) => one.noteId)).toEqual([
      '999',
      '20',
      '100',
      '9007199254740992',
      '9007199254740993',
      '00B',
      '00a',
    ]);
  });

  test('markers that only their content tells apart have one order, however they were read', () => {
    const first = event(1, 0, { noteId: '7' });
    const others = [
      event(1, 0, { noteId: 'a07' }),
      event(1, 0, { noteId: '7', deed: 'asked' }),
      event(1, 0, { noteId: '7', ownerId: '9009', key: 'other.zendesk.com/4821/1/0' }),
      event(1, 0, { noteId: '7', to: '9009', key: first.key }),
    ];
    for (const other of others) expect(inHostOrder([other, first])).toEqual(inHostOrder([first, other]));
    expect(inHostOrder([event(1, 0, { noteId: 'a07' }), first]).map(({ noteId }) => noteId)).toEqual([
      '7',
      'a07',
    ]);
  });

  test('two markers of one note follow on each other', () => {
    const both = [
      event(1, 1, { noteId: '7', at: 0, deed: 'acknowledged' }),
      event(1, 0, { noteId: '7', at: 0 }),
    ];
    expect(foldEscalation(both, policy).status).toBe('acknowledged');
  });
});

describe('who won a key', () => {
  test('is the first note; the others lost', () => {
    const second = event(1, 0, { noteId: '200', authorId: '9009' });
    expect(winnerOf([second, ESCALATED, CLIMBED], ESCALATED.key)).toEqual({
      event: ESCALATED,
      losers: [second],
    });
  });

  test('nobody lost when one note was read twice, or when a note only joined', () => {
    const joined = event(1, 0, { deed: 'joined', noteId: '200' });
    expect(winnerOf([ESCALATED, { ...ESCALATED }, joined], ESCALATED.key)).toEqual({
      event: ESCALATED,
      losers: [],
    });
    expect(winnerOf([joined], ESCALATED.key)).toBeNull();
    expect(winnerOf([], ESCALATED.key)).toBeNull();
  });
});

const anyEvent = fc
  .record({
    cycle: fc.integer({ min: 1, max: 3 }),
    n: fc.integer({ min: 0, max: 4 }),
    deed: fc.constantFrom('escalated', 'acknowledged', 'resolved', 'joined'),
    at: fc.integer({ min: 0, max: 3 }),
    noteId: fc.integer({ min: 1, max: 60 }).map(String),
    levelId: fc.constantFrom('level-1', 'level-2', 'level-3'),
    ownerId: fc.constantFrom(null, '9002', '9003'),
    authorId: fc.constantFrom('1', '2'),
  })
  .map(({ cycle, n, ...rest }) => event(cycle, n, rest));
/** One event to a note, as hosts give them. */
const anyLog = fc.uniqueArray(anyEvent, { selector: (one) => one.noteId, maxLength: 25 });

/** A log as engines write it: each from the state it saw, which may be an old one. */
const writtenLog = fc
  .array(fc.record({ deed: fc.constantFrom('escalated', 'acknowledged', 'resolved'), behind: fc.nat(3) }), {
    maxLength: 20,
  })
  .map((deeds) => {
    const log: EscalationEvent[] = [];
    deeds.forEach(({ deed, behind }, index) => {
      const seen = foldEscalation(log.slice(0, Math.max(0, log.length - behind)), policy);
      const change = {
        deed,
        at: at('10:00') + index * 400,
        noteId: `${index}`,
        authorId: `${behind}`,
      } as const;
      log.push(event(seen.cycle, seen.transitions, change));
    });
    return log;
  });

describe('always', () => {
  test('the order in which a log is read and what is read twice change nothing', () => {
    fc.assert(
      fc.property(
        fc
          .oneof(anyLog, writtenLog)
          .chain((log) =>
            fc.tuple(fc.constant(log), fc.shuffledSubarray([...log, ...log], { minLength: 2 * log.length })),
          ),
        ([log, read]) => {
          expect(foldEscalation(read, policy)).toEqual(foldEscalation(log, policy));
        },
      ),
    );
  });

  test('replaying a log in pieces equals replaying it whole', () => {
    fc.assert(
      fc.property(fc.oneof(anyLog, writtenLog), fc.nat(25), (log, cut) => {
        const ordered = inHostOrder(log);
        const first = foldEscalation(ordered.slice(0, cut), policy);
        const then = ordered.slice(cut).reduce((state, one) => applyEvent(state, one, policy), first);
        expect(then).toEqual(foldEscalation(log, policy));
      }),
    );
  });

  test('leaving out what lost changes nothing', () => {
    fc.assert(
      fc.property(fc.oneof(anyLog, writtenLog), (log) => {
        const counting = countingEvents(log, policy);
        expect(foldEscalation(counting, policy)).toEqual(foldEscalation(log, policy));
        expect(new Set(counting.map((one) => one.key)).size).toBe(counting.length);
      }),
    );
  });

  test('two engines that act from the same state make one transition, and both agree on whose', () => {
    fc.assert(
      fc.property(writtenLog, fc.constantFrom('escalated', 'acknowledged', 'resolved'), (log, deed) => {
        const seen = foldEscalation(log, policy);
        const mine = event(seen.cycle, seen.transitions, { at: at('12:00'), noteId: '1000', authorId: 'me' });
        const yours = { ...mine, deed, noteId: '999', authorId: 'you', levelId: 'level-3' } as const;
        const settled = foldEscalation([...log, mine, yours], policy);
        expect(settled).toEqual(foldEscalation([...log, yours], policy));
        expect(settled).toEqual(foldEscalation([yours, mine, ...log], policy));
        expect(winnerOf([...log, mine, yours], mine.key)).toEqual({ event: yours, losers: [mine] });
      }),
    );
  });
});
