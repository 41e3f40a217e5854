import { describe, expect, test } from 'vitest';
import { facts } from '../matrix/__fixtures__/facts';
import { policy } from '../matrix/__fixtures__/policy';
import type { EscalationEvent } from '../model/escalation-event';
import type { EscalationState } from '../model/escalation-state';
import { formatMarker } from '../model/format-marker';
import type { Policy } from '../model/policy';
import type { EscalationPlan } from './escalation-plan';
import { EscalationRefused } from './escalation-refused';
import { foldEscalation } from './fold-escalation';
import { notEscalated } from './not-escalated';
import { planAcknowledge } from './plan-acknowledge';
import { planEscalate } from './plan-escalate';
import { planResolve } from './plan-resolve';

const at = (clock: string, day = '2026-03-02') => Date.parse(`${day}T${clock}Z`);
const NONE = notEscalated(policy, 1);
const NOW = at('09:10');

function refusal(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof EscalationRefused) return error.code;
  }
  return 'none';
}

/** The state once the host has taken the plan. */
function stateAfter(log: EscalationPlan[], moment: number): EscalationState {
  const events = log.map(
    ({ event }, index): EscalationEvent => ({
      ...event,
      at: moment + index,
      authorId: '9001',
      noteId: `${index}`,
    }),
  );
  return foldEscalation(events, policy);
}

function away(...people: string[]): Policy['absences'] {
  return people.map((personId) => ({
    account: 'acme.zendesk.com',
    personId,
    from: at('00:00'),
    until: at('00:00', '2026-03-09'),
  }));
}

describe('escalate', () => {
  test('goes from the first contact to the first level, with owner, limit, tags and priority', () => {
    expect(planEscalate(facts(), NONE, policy, NOW)).toEqual({
      event: {
        key: 'acme.zendesk.com/4821/1/0',
        cycle: 1,
        n: 0,
        deed: 'escalated',
        levelId: 'level-1',
        ownerId: 'seniorengineer',
        dueAt: at('10:10'),
        policyVersion: 'test-1',
      },
      assign: { personId: 'seniorengineer', kind: 'person' },
      ownerReason: null,
      tags: { add: ['bellwether_escalated', 'bellwether_level_level-1'], remove: [] },
      priority: 'high',
      skipped: [],
    });
  });

  test('two who press from the same state make the same key; a later one makes the next', () => {
    const first = planEscalate(facts(), NONE, policy, NOW);
    expect(planEscalate(facts(), NONE, policy, at('09:11')).event.key).toBe(first.event.key);
    const next = planEscalate(facts(), stateAfter([first], NOW), policy, at('09:20'));
    expect([next.event.key, next.event.levelId, next.event.ownerId]).toEqual([
      'acme.zendesk.com/4821/1/1',
      'level-2',
      'engineeringhead',
    ]);
    expect(next.event.dueAt).toBe(at('12:20'));
  });

  test('goes up after an acknowledgement too', () => {
    const first = planEscalate(facts(), NONE, policy, NOW);
    const acknowledged = stateAfter(
      [first, planAcknowledge(facts(), stateAfter([first], NOW), policy, NOW)],
      NOW,
    );
    const next = planEscalate(facts(), acknowledged, policy, at('09:20'));
    expect([next.event.n, next.event.levelId]).toEqual([2, 'level-2']);
  });

  test('the last level has no limit', () => {
    const state: EscalationState = { ...NONE, transitions: 2, status: 'open', levelId: 'level-2' };
    expect(planEscalate(facts(), state, policy, NOW).event).toMatchObject({
      levelId: 'level-3',
      dueAt: null,
    });
  });

  test('limits count on the business calendar: Friday 16:45 and an hour is Monday 09:45', () => {
    const office = { ...policy, calendar: 'office' };
    const plan = planEscalate(facts(), NONE, office, at('16:45', '2026-03-06'));
    expect(plan.event.dueAt).toBe(at('09:45', '2026-03-09'));
  });

  test('since open: what is left of the limit, and never before now', () => {
    const reading = { ...policy, reading: 'since-open' as const };
    const first = planEscalate(facts(), NONE, reading, NOW);
    expect(first.event.dueAt).toBe(at('10:00'));
    expect(planEscalate(facts(), stateAfter([first], NOW), reading, NOW).event.dueAt).toBe(at('12:00'));
    expect(planEscalate(facts(), NONE, reading, at('15:00')).event.dueAt).toBe(at('15:00'));
    const answered = facts({}, { waitingSince: 'nobody' });
    expect(planEscalate(answered, NONE, reading, NOW).event.dueAt).toBe(at('10:10'));
    // Escalated late: the next level has its two hours from there, not from the opening.
    const late = stateAfter([planEscalate(facts(), NONE, reading, at('15:00'))], at('15:00'));
    expect(planEscalate(facts(), late, reading, at('15:05')).event.dueAt).toBe(at('17:00'));
  });

  test('TR11: can go to a given level at once', () => {
    const plan = planEscalate(facts(), NONE, policy, NOW, { toLevel: 'level-2' });
    expect(plan.event).toMatchObject({ levelId: 'level-2', dueAt: at('12:10') });
  });

  test('a backup takes it, and the reason is kept', () => {
    const roles = policy.roles.map((role) =>
      role.id === 'senior-engineer'
        ? {
            ...role,
            holders: [
              ...role.holders,
              { account: 'acme.zendesk.com', personId: '77', kind: 'group' as const },
            ],
          }
        : role,
    );
    const plan = planEscalate(facts(), NONE, { ...policy, roles, absences: away('seniorengineer') }, NOW);
    expect(plan.assign).toEqual({ personId: '77', kind: 'group' });
    expect(plan.ownerReason?.key).toBe('ladder_away_until');
    expect(plan.skipped).toEqual([]);
  });

  test('acceptance 1.3: a level whose holders are all away is passed over, reason kept', () => {
    const plan = planEscalate(facts(), NONE, { ...policy, absences: away('seniorengineer') }, NOW);
    expect(plan.event).toMatchObject({ levelId: 'level-2', ownerId: 'engineeringhead', dueAt: at('12:10') });
    expect(plan.skipped).toEqual([
      {
        levelId: 'level-1',
        reason: {
          key: 'ladder_all_away_until',
          values: [{ kind: 'instant', instant: at('00:00', '2026-03-09') }],
        },
      },
    ]);
  });

  test('acceptance 1.3: the last level is never passed over', () => {
    const absences = away('seniorengineer', 'engineeringhead', 'cto');
    const plan = planEscalate(facts(), NONE, { ...policy, absences }, NOW);
    expect(plan.event).toMatchObject({ levelId: 'level-3', ownerId: null });
    expect(plan.assign).toBeNull();
    expect(plan.ownerReason?.key).toBe('ladder_all_away_until');
    expect(plan.skipped.map((level) => level.levelId)).toEqual(['level-1', 'level-2']);
  });

  test('a level that nobody is named for yet takes it without an owner (design 4.16)', () => {
    const plan = planEscalate(facts(), NONE, { ...policy, roles: [] }, NOW);
    expect(plan.event).toMatchObject({ levelId: 'level-1', ownerId: null });
    expect([plan.assign, plan.ownerReason, plan.skipped]).toEqual([null, null, []]);
  });

  test('the person chosen takes it, whoever holds the role', () => {
    const owner = { personId: '4711', kind: 'group' } as const;
    const absences = away('seniorengineer');
    const plan = planEscalate(facts(), NONE, { ...policy, absences }, NOW, { owner });
    expect(plan).toMatchObject({
      event: { levelId: 'level-1', ownerId: '4711' },
      assign: owner,
      ownerReason: null,
      skipped: [],
    });
  });

  test.each([
    ['none', 'high'],
    ['low', 'high'],
    ['normal', 'high'],
    ['high', null],
    ['urgent', null],
    [null, null],
  ] as const)('priority %s is raised to %s', (priority, raised) => {
    expect(planEscalate(facts({ priority }), NONE, policy, NOW).priority).toBe(raised);
  });

  test('our tags of other levels go, all other tags stay', () => {
    const tags = [
      'vip',
      'bellwether_escalated',
      'bellwether_level_level-1',
      'bellwether_level_level-1',
      'bellwether_note',
    ];
    const state: EscalationState = { ...NONE, transitions: 1, status: 'open', levelId: 'level-1' };
    const change = {
      add: ['bellwether_escalated', 'bellwether_level_level-2'],
      remove: ['bellwether_level_level-1'],
    };
    expect(planEscalate(facts({ tags }), state, policy, NOW).tags).toEqual(change);
    expect(planEscalate(facts({ tags: null }), state, policy, NOW).tags).toEqual(change);
  });

  test('the event can be written and says what it means', () => {
    expect(formatMarker(planEscalate(facts(), NONE, policy, NOW).event)).toBe(
      '[bellwether:1 key=acme.zendesk.com/4821/1/0 deed=escalated level=level-1 owner=seniorengineer due=2026-03-02T10:10:00Z policy=test-1]',
    );
  });

  test('is refused where it does not fit', () => {
    const top: EscalationState = { ...NONE, transitions: 3, status: 'open', levelId: 'level-3' };
    expect(refusal(() => planEscalate(facts(), top, policy, NOW))).toBe('at-the-top');
    expect(refusal(() => planEscalate(facts({ status: 'solved' }), NONE, policy, NOW))).toBe('ticket-closed');
    expect(refusal(() => planEscalate(facts({ status: 'closed' }), NONE, policy, NOW))).toBe('ticket-closed');
    expect(refusal(() => planEscalate(facts({ subject: 'A subpoena' }), NONE, policy, NOW))).toBe('no-row');
    expect(refusal(() => planEscalate(facts(), { ...top, levelId: 'board' }, policy, NOW))).toBe('no-row');
    expect(refusal(() => planEscalate(facts(), NONE, policy, NOW, { toLevel: 'board' }))).toBe('no-row');
    expect(refusal(() => planEscalate(facts(), top, policy, NOW, { toLevel: 'level-3' }))).toBe('not-above');
    expect(refusal(() => planEscalate(facts(), NONE, policy, NOW, { toLevel: 'first-contact' }))).toBe(
      'not-above',
    );
  });

  test('an unknown status is no reason to refuse', () => {
    expect(planEscalate(facts({ status: null }), NONE, policy, NOW).event.levelId).toBe('level-1');
  });

  test('a refusal says itself in the user’s language', () => {
    expect(new EscalationRefused('at-the-top').name).toBe('EscalationRefused');
    expect(new EscalationRefused('at-the-top').sentence).toEqual({
      key: 'ladder_refused_at_the_top',
      values: [],
    });
  });
});

describe('acknowledge', () => {
  const open = stateAfter([planEscalate(facts(), NONE, policy, NOW)], NOW);

  test('stops the way up; the time-out is the level’s limit', () => {
    expect(planAcknowledge(facts(), open, policy, at('09:20'))).toEqual({
      event: {
        key: 'acme.zendesk.com/4821/1/1',
        cycle: 1,
        n: 1,
        deed: 'acknowledged',
        levelId: 'level-1',
        ownerId: 'seniorengineer',
        dueAt: at('10:20'),
        policyVersion: 'test-1',
      },
      assign: null,
      ownerReason: null,
      tags: { add: [], remove: [] },
      priority: null,
      skipped: [],
    });
  });

  test('a level without a limit takes twice its update cadence', () => {
    const top: EscalationState = { ...open, levelId: 'level-3' };
    const dueAt = (priority: 'urgent' | 'high' | 'none' | null) =>
      planAcknowledge(facts({ priority }), top, policy, at('09:20')).event.dueAt;
    expect(dueAt('urgent')).toBe(at('10:20'));
    expect(dueAt('high')).toBe(at('09:20', '2026-03-04'));
    const own = { ...policy, cadenceMinutes: { ...policy.cadenceMinutes, high: 100 } };
    expect(planAcknowledge(facts({ priority: null }), top, own, at('09:00')).event.dueAt).toBe(at('12:20'));
    expect(planAcknowledge(facts({ priority: 'none' }), top, own, at('09:00')).event.dueAt).toBe(at('12:20'));
  });

  test('CO4: who acknowledges an escalation without an owner becomes it, and no other', () => {
    const by = { personId: '4711', kind: 'person' } as const;
    const unowned = planAcknowledge(facts(), { ...open, ownerId: null }, policy, NOW, by);
    expect([unowned.event.ownerId, unowned.assign]).toEqual(['4711', by]);
    const nobody = planAcknowledge(facts(), { ...open, ownerId: null }, policy, NOW);
    expect([nobody.event.ownerId, nobody.assign]).toEqual([null, null]);
    const owned = planAcknowledge(facts(), open, policy, NOW, by);
    expect([owned.event.ownerId, owned.assign]).toEqual(['seniorengineer', null]);
  });

  test('is refused where it does not fit', () => {
    expect(refusal(() => planAcknowledge(facts(), NONE, policy, NOW))).toBe('not-escalated');
    expect(refusal(() => planAcknowledge(facts(), { ...open, status: 'acknowledged' }, policy, NOW))).toBe(
      'already-acknowledged',
    );
    expect(refusal(() => planAcknowledge(facts({ status: 'solved' }), open, policy, NOW))).toBe(
      'ticket-closed',
    );
    expect(refusal(() => planAcknowledge(facts({ status: 'closed' }), open, policy, NOW))).toBe(
      'ticket-closed',
    );
  });
});

describe('resolve', () => {
  const open = stateAfter([planEscalate(facts(), NONE, policy, NOW)], NOW);

  test('closes the cycle and takes our tags away', () => {
    const tags = ['vip', 'bellwether_escalated', 'bellwether_level_level-1', 'bellwether_level_level-0'];
    const plan = planResolve(facts({ tags }), open, policy);
    expect(plan.event).toEqual({
      key: 'acme.zendesk.com/4821/1/1',
      cycle: 1,
      n: 1,
      deed: 'resolved',
      levelId: 'level-1',
      ownerId: 'seniorengineer',
      dueAt: null,
      policyVersion: 'test-1',
    });
    expect(plan.tags.add).toEqual([]);
    expect([...plan.tags.remove].sort()).toEqual([
      'bellwether_escalated',
      'bellwether_level_level-0',
      'bellwether_level_level-1',
    ]);
    expect([plan.assign, plan.priority, plan.skipped]).toEqual([null, null, []]);
    expect(stateAfter([planEscalate(facts(), NONE, policy, NOW), plan], NOW)).toEqual(
      notEscalated(policy, 2),
    );
  });

  test('works where the tags are unknown, and on a solved ticket', () => {
    expect(planResolve(facts({ tags: null, status: 'solved' }), open, policy).tags.remove).toEqual([
      'bellwether_level_level-1',
      'bellwether_escalated',
    ]);
  });

  test('the next escalation of this ticket has a new key', () => {
    const log = [planEscalate(facts(), NONE, policy, NOW), planResolve(facts(), open, policy)];
    expect(planEscalate(facts(), stateAfter(log, NOW), policy, NOW).event.key).toBe(
      'acme.zendesk.com/4821/2/0',
    );
  });

  test('is refused where nothing is escalated', () => {
    expect(refusal(() => planResolve(facts(), NONE, policy))).toBe('not-escalated');
  });
});
