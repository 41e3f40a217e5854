import fc from 'fast-check';
import { expect, test } from 'vitest';
import { facts } from '../matrix/__fixtures__/facts';
import { policy } from '../matrix/__fixtures__/policy';
import { resolveOwner } from '../matrix/resolve-owner';
import type { EscalationEvent } from '../model/escalation-event';
import type { Policy } from '../model/policy';
import type { TicketFacts } from '../model/ticket-facts';
import { at } from './__fixtures__/at';
import { writtenLog } from './__fixtures__/written-log';
import { due } from './due';
import { foldEscalation } from './fold-escalation';
import { notEscalated } from './not-escalated';
import { planAcknowledge } from './plan-acknowledge';
import { winnerOf } from './winner-of';

const MINUTE = 60_000;
const START = at('09:00');
const OWNERS = ['itspecialist', 'seniorengineer', 'engineeringhead', 'cto'];
const minute = fc.integer({ min: 0, max: 3000 }).map((minutes) => START + minutes * MINUTE);

const span = fc
  .tuple(minute, fc.integer({ min: 1, max: 900 }))
  .map(([from, minutes]) => ({ from, until: from + minutes * MINUTE }));

interface World {
  policy: Policy;
  facts: TicketFacts;
}

const world: fc.Arbitrary<World> = fc
  .record({
    limits: fc.array(fc.integer({ min: 1, max: 600 }), { minLength: 4, maxLength: 4 }),
    lastHasLimit: fc.boolean(),
    repeats: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 4, maxLength: 4 }),
    strict: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
    pausedByPending: fc.boolean(),
    reading: fc.constantFrom('dwell' as const, 'since-open' as const),
    calendar: fc.constantFrom('always', 'office'),
    absences: fc.array(fc.tuple(fc.constantFrom(...OWNERS), span), { maxLength: 5 }),
    pendings: fc.array(span, { maxLength: 3 }),
    activities: fc.array(
      fc.record({
        at: minute,
        authorId: fc.constantFrom(...OWNERS, null),
        kind: fc.constantFrom('reply' as const, 'note' as const, 'update' as const),
      }),
      { maxLength: 6 },
    ),
  })
  .map((wish) => ({
    policy: {
      ...policy,
      reading: wish.reading,
      calendar: wish.calendar,
      levels: policy.levels.map((level, index) => ({
        ...level,
        pausedByPending: wish.pausedByPending,
        repeat: wish.repeats[index] ?? 0,
        climbsUnless: wish.strict[index] === true ? ('resolved' as const) : ('acknowledged' as const),
      })),
      matrix: policy.matrix.map((row) => ({
        ...row,
        cells: row.cells.map((cell, index) => ({
          ...cell,
          limitMinutes: index === 3 && !wish.lastHasLimit ? null : (wish.limits[index] ?? 1),
        })),
      })),
      absences: wish.absences.map(([personId, { from, until }]) => ({
        account: 'acme.zendesk.com',
        personId,
        from,
        until,
      })),
    },
    facts: { ...facts({}, { events: [] }), pendings: wish.pendings, activities: wish.activities },
  }));

/** What a browser knows at a moment. */
function known({ facts: all }: World, events: EscalationEvent[], now: number): TicketFacts {
  return {
    ...all,
    events,
    activities: (all.activities ?? []).filter((activity) => activity.at <= now),
    pendings: (all.pendings ?? [])
      .filter(({ from }) => from <= now)
      .map(({ from, until }) => ({ from, until: until === null || until > now ? null : until })),
  };
}

/** A browser that is awake at these moments only, and then writes all that is due, as the host reads it back. */
function awakeAt(one: World, moments: readonly number[]): EscalationEvent[] {
  let events: EscalationEvent[] = [];
  for (const now of moments) {
    const { steps } = due(known(one, events, now), foldEscalation(events, one.policy), one.policy, now);
    const notes = writtenLog(
      ...steps.map((step): [EscalationEvent, number] => [
        { ...step.event, at: 0, authorId: null, noteId: '' },
        now,
      ]),
    );
    events = [
      ...events,
      ...notes.map((note, index) => ({ ...note, noteId: String(events.length + index + 1) })),
    ];
  }
  return events;
}

const told = (events: readonly EscalationEvent[]) =>
  events.map(({ key, deed, levelId, ownerId, dueAt, effectiveAt }) => ({
    key,
    deed,
    levelId,
    ownerId,
    dueAt,
    effectiveAt,
  }));

const END = START + 6000 * MINUTE;

test('acceptance 1.9: replaying in pieces is replaying the whole, and sleeping is not sleeping', () => {
  fc.assert(
    fc.property(world, fc.array(minute, { maxLength: 8 }), (one, moments) => {
      const whole = awakeAt(one, [END]);
      expect(told(awakeAt(one, [...moments.toSorted((a, b) => a - b), END]))).toEqual(told(whole));
      expect(foldEscalation(whole, one.policy).transitions).toBe(whole.length);
    }),
    { numRuns: 300 },
  );
});

test('acceptance 1.3: no reachable level is ever passed over, and every one that is says why', () => {
  fc.assert(
    fc.property(world, (one) => {
      const { steps } = due(one.facts, notEscalated(one.policy, 1), one.policy, END);
      const row = one.policy.matrix.find(({ issueType }) => issueType === 'malfunction')?.cells ?? [];
      let from = 0;
      for (const { event, at: moment, skipped } of steps) {
        const to = row.findIndex(({ level }) => level === event.levelId);
        if (event.deed === 'escalated') {
          const between = row.slice(from + 1, to);
          expect(skipped.map(({ levelId }) => levelId)).toEqual(between.map(({ level }) => level));
          for (const { role } of between)
            expect(resolveOwner(role, one.policy, 'acme.zendesk.com', moment).owner).toBe('away');
        } else expect(to).toBe(from);
        from = to;
      }
    }),
    { numRuns: 300 },
  );
});

test('Salesforce SE 55999: nothing fires before its limit has run out, nothing before what came before it', () => {
  fc.assert(
    fc.property(world, (one) => {
      const { steps } = due(one.facts, notEscalated(one.policy, 1), one.policy, END);
      let before: (typeof steps)[number] | null = null;
      for (const step of steps) {
        expect(step.at).toBeGreaterThanOrEqual(before?.at ?? START);
        expect(step.at).toBeLessThanOrEqual(END);
        const limit = before?.event.dueAt ?? null;
        const waits = before?.event.until !== undefined;
        if (
          before !== null &&
          step.event.deed !== 'acknowledged' &&
          !waits &&
          before.event.deed !== 'acknowledged'
        )
          expect(step.at).toBeGreaterThanOrEqual(limit ?? END);
        if (step.event.deed === 'reopened' && limit !== null) expect(step.at).toBeGreaterThanOrEqual(limit);
        before = step;
      }
    }),
    { numRuns: 300 },
  );
});

test('acceptance 1.8: never twice: each step has the next key, and asking again after it was written gives nothing', () => {
  fc.assert(
    fc.property(world, minute, (one, now) => {
      const events = awakeAt(one, [now]);
      expect(events.map(({ n }) => n)).toEqual(events.map((_, index) => index));
      const again = due(known(one, events, now), foldEscalation(events, one.policy), one.policy, now);
      expect(again.steps).toEqual([]);
      expect(again.nextAt === null || again.nextAt > now).toBe(true);
    }),
    { numRuns: 200 },
  );
});

test('acceptance 1.8: two engines that act from the same state make one transition', () => {
  fc.assert(
    fc.property(world, minute, fc.integer({ min: 0, max: 50 }), fc.boolean(), (one, now, seconds, first) => {
      const mine = awakeAt(one, [now]);
      const theirs = awakeAt(one, [now + seconds * 1000]).slice(0, mine.length);
      expect(told(theirs)).toEqual(told(mine));
      const both = [
        ...mine.map((event) => ({ ...event, noteId: `1${event.noteId}`, authorId: 'a' })),
        ...theirs.map((event) => ({ ...event, noteId: `2${event.noteId}`, authorId: 'b' })),
      ];
      const read = first ? both : both.toReversed();
      expect(foldEscalation(read, one.policy).transitions).toBe(mine.length);
      for (const { key } of mine) expect(winnerOf(read, key)?.losers).toHaveLength(1);
    }),
    { numRuns: 200 },
  );
});

test('acceptance 1.4: a person’s acknowledgement made while the engine slept undoes what it would have done', () => {
  fc.assert(
    fc.property(world, fc.integer({ min: 1, max: 500 }), (one, minutes) => {
      const events = awakeAt(one, [START + 600 * MINUTE]);
      const state = foldEscalation(events, one.policy);
      fc.pre(state.status === 'open' && state.dueAt !== null && state.since !== null);
      const plain: World = {
        ...one,
        facts: { ...one.facts, activities: [], pendings: [] },
        policy: {
          ...one.policy,
          levels: one.policy.levels.map((level) => ({ ...level, climbsUnless: 'acknowledged' as const })),
          absences: [],
        },
      };
      fc.pre(state.waitsUntil === undefined);
      const when = START + 600 * MINUTE + minutes * MINUTE;
      const plan = planAcknowledge(plain.facts, state, plain.policy, when);
      const note = writtenLog([plan.event, when]).map((event) => ({ ...event, noteId: '999' }));
      const next = due(
        { ...plain.facts, events: [...events, ...note] },
        foldEscalation([...events, ...note], plain.policy),
        plain.policy,
        END,
      );
      expect(next.steps[0]?.event.deed ?? 'reopened').toBe('reopened');
      expect(next.steps[0]?.at ?? when).toBeGreaterThanOrEqual(when);
    }),
    { numRuns: 200 },
  );
});
