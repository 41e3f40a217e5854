import { describe, expect, test } from 'vitest';
import { notEscalated } from '../escalation/not-escalated';
import type { EscalationEvent } from '../model/escalation-event';
import type { EscalationState } from '../model/escalation-state';
import type { PathStep } from '../model/path-step';
import type { Policy } from '../model/policy';
import { facts } from './__fixtures__/facts';
import { policy } from './__fixtures__/policy';
import { escalationPath } from './escalation-path';

const at = (clock: string, day = '2026-03-02') => Date.parse(`${day}T${clock}Z`);
const utc = (instant: number | null) =>
  instant === null ? null : new Date(instant).toISOString().slice(0, 16);
const NONE = notEscalated(policy, 1);
const AT_LEVEL_1: EscalationState = {
  ...NONE,
  transitions: 1,
  status: 'open',
  levelId: 'level-1',
  ownerId: 'seniorengineer',
  since: at('09:10'),
  dueAt: at('10:10'),
  policyVersion: 'test-1',
};

/** The moments at which the levels above the current one are reached. */
const climbs = (path: PathStep[]) =>
  path.filter((step) => step.state === 'next' || step.state === 'later').map((step) => utc(step.reachedAt));
const away = (personId: string, until = at('00:00', '2026-03-09')): Policy['absences'][number] => ({
  account: 'acme.zendesk.com',
  personId,
  from: at('00:00'),
  until,
});

describe('A-T3: the matrix', () => {
  test('dwell: opened 09:00, then 09:30 senior engineer, 10:30 head of engineering, 13:30 CTO, then stays', () => {
    const path = escalationPath(facts(), NONE, policy, at('09:05'));
    expect(path.map((step) => [step.levelName, step.roleName, step.state, utc(step.reachedAt)])).toEqual([
      ['First Contact', 'it-specialist', 'current', null],
      ['Level 1', 'senior-engineer', 'next', '2026-03-02T09:30'],
      ['Level 2', 'engineering-head', 'later', '2026-03-02T10:30'],
      ['Level 3', 'cto', 'later', '2026-03-02T13:30'],
    ]);
    expect(path.map((step) => utc(step.dueAt))).toEqual(['2026-03-02T09:30', null, null, null]);
    expect(path.map((step) => step.limitMinutes)).toEqual([30, 60, 180, null]);
  });

  test('since open: 09:30, 10:00, 12:00', () => {
    const path = escalationPath(facts(), NONE, { ...policy, reading: 'since-open' }, at('09:05'));
    expect(climbs(path)).toEqual(['2026-03-02T09:30', '2026-03-02T10:00', '2026-03-02T12:00']);
  });

  test.each([
    ['A complaint', ['junior-support', 'senior-support', 'support-manager', 'operations-head']],
    ['An outage', ['it-specialist', 'senior-engineer', 'engineering-head', 'cto']],
    ['My invoice', ['finance-member', 'senior-accountant', 'finance-leader', 'cfo']],
    ['A demo', ['sales-rep', 'senior-sales-manager', 'sales-head', 'vp-sales']],
  ])('%s: every cell resolves to a person', (subject, roles) => {
    const path = escalationPath(facts({ subject }), NONE, policy, at('09:05'));
    expect(path.map((step) => step.roleName)).toEqual(roles);
    expect(path.map((step) => step.owner)).toEqual(
      roles.map((role) => ({ personId: role.replaceAll('-', ''), kind: 'person', insteadOf: null })),
    );
  });

  test('business hours: a payment issue opened Friday 16:45 goes up Monday 09:15, 10:15 and 14:15', () => {
    const friday = facts({ subject: 'Payment failed' }, { waitingSince: at('16:45', '2026-03-06') });
    const path = escalationPath(friday, NONE, { ...policy, calendar: 'office' }, at('16:50', '2026-03-06'));
    expect(path.map((step) => step.roleName)).toEqual([
      'finance-member',
      'senior-accountant',
      'finance-leader',
      'cfo',
    ]);
    expect(climbs(path)).toEqual(['2026-03-09T09:15', '2026-03-09T10:15', '2026-03-09T14:15']);
  });

  test('DST: a level of three hours entered Saturday 23:00 GMT ends Sunday 03:00 BST', () => {
    const [row] = policy.matrix.filter((candidate) => candidate.issueType === 'malfunction');
    const cells = row?.cells.map((cell) => ({ ...cell, limitMinutes: cell.limitMinutes && 180 })) ?? [];
    const london = { ...policy, calendar: 'london', matrix: [{ issueType: 'malfunction', cells }] };
    const saturday = facts({}, { waitingSince: at('23:00', '2026-03-28') });
    const [first] = escalationPath(saturday, NONE, london, at('23:00', '2026-03-28'));
    expect(utc(first?.dueAt ?? null)).toBe('2026-03-29T02:00');
  });
});

describe('not escalated', () => {
  test('the limit runs from when the customer began to wait, not from when the ticket was opened', () => {
    const [first] = escalationPath(facts({}, { waitingSince: at('11:00') }), NONE, policy, at('11:05'));
    expect([utc(first?.enteredAt ?? null), utc(first?.dueAt ?? null)]).toEqual([
      '2026-03-02T11:00',
      '2026-03-02T11:30',
    ]);
  });

  test('from the opening where the conversation is unknown', () => {
    const [first] = escalationPath(facts({}, { waitingSince: null }), NONE, policy, at('09:05'));
    expect(utc(first?.dueAt ?? null)).toBe('2026-03-02T09:30');
  });

  test.each([
    ['nobody waits', facts({}, { waitingSince: 'nobody' })],
    [
      'the customer is asked (acceptance 2, GLPI #7946)',
      facts({ status: 'pending' }, { waitingSince: null }),
    ],
    ['the ticket is solved (Chatwoot #10178)', facts({ status: 'solved' })],
    ['the ticket is closed', facts({ status: 'closed' })],
    ['no moment is known', facts({ createdAt: null }, { waitingSince: null })],
  ])('nothing is due when %s', (_what, known) => {
    const path = escalationPath(known, NONE, policy, at('09:05'));
    expect(path[0]?.state).toBe('current');
    expect(path.map((step) => [step.dueAt, step.reachedAt])).toEqual(Array(4).fill([null, null]));
  });

  test('on hold the customer still waits', () => {
    expect(climbs(escalationPath(facts({ status: 'hold' }), NONE, policy, at('09:05')))[0]).toBe(
      '2026-03-02T09:30',
    );
  });

  test('the first contact is whoever has the ticket', () => {
    const [first] = escalationPath(facts({ assigneeId: '9005' }), NONE, policy, at('09:05'));
    expect(first?.owner).toEqual({ personId: '9005', kind: 'person', insteadOf: null });
  });

  test('a kind of ticket without a row has no path', () => {
    expect(escalationPath(facts({ subject: 'A subpoena' }), NONE, policy, at('09:05'))).toEqual([]);
  });
});

describe('escalated', () => {
  test('open: the level ends at its own moment and the next ones follow on it', () => {
    const path = escalationPath(facts(), AT_LEVEL_1, policy, at('09:20'));
    expect(path.map((step) => step.state)).toEqual(['passed', 'current', 'next', 'later']);
    expect([utc(path[1]?.enteredAt ?? null), utc(path[1]?.dueAt ?? null)]).toEqual([
      '2026-03-02T09:10',
      '2026-03-02T10:10',
    ]);
    expect(climbs(path)).toEqual(['2026-03-02T10:10', '2026-03-02T13:10']);
  });

  test('since open: what the level before had is gone', () => {
    const path = escalationPath(facts(), AT_LEVEL_1, { ...policy, reading: 'since-open' }, at('09:20'));
    expect(climbs(path)).toEqual(['2026-03-02T10:10', '2026-03-02T12:10']);
  });

  test('the customer’s answer moves nothing: a level’s start is never changed by a save (GLPI #2765)', () => {
    const answered = facts({ updatedAt: at('09:15') }, { waitingSince: 'nobody' });
    expect(escalationPath(answered, AT_LEVEL_1, policy, at('09:20'))).toEqual(
      escalationPath(facts(), AT_LEVEL_1, policy, at('09:20')),
    );
  });

  test('acknowledged: nothing is due on the way up', () => {
    const state: EscalationState = { ...AT_LEVEL_1, status: 'acknowledged', dueAt: null };
    const path = escalationPath(facts(), state, policy, at('09:20'));
    expect(path.map((step) => [step.dueAt, step.reachedAt])).toEqual(Array(4).fill([null, null]));
    expect(path.map((step) => step.state)).toEqual(['passed', 'current', 'next', 'later']);
  });

  test('at the top nothing follows', () => {
    const top: EscalationState = { ...AT_LEVEL_1, levelId: 'level-3', dueAt: null, ownerId: 'cto' };
    const path = escalationPath(facts(), top, policy, at('09:20'));
    expect(path.map((step) => step.state)).toEqual(['passed', 'passed', 'passed', 'current']);
    expect(path[3]?.limitMinutes).toBeNull();
  });

  test('the owner is who the marker names, as a backup where the first holder is away', () => {
    const chosen = escalationPath(facts(), { ...AT_LEVEL_1, ownerId: '4711' }, policy, at('09:20'));
    expect(chosen[1]?.owner).toEqual({ personId: '4711', kind: 'person', insteadOf: null });
    const people = [{ id: '4711', name: 'Second line', role: 'group' as const }];
    const group = escalationPath(
      { ...facts(), people },
      { ...AT_LEVEL_1, ownerId: '4711' },
      policy,
      at('09:20'),
    );
    expect(group[1]?.owner).toEqual({ personId: '4711', kind: 'group', insteadOf: null });
    const nobody = escalationPath(facts(), { ...AT_LEVEL_1, ownerId: null }, policy, at('09:20'));
    expect(nobody[1]?.owner).toBe('nobody');
    const withBackup: Policy = {
      ...policy,
      absences: [away('seniorengineer')],
      roles: policy.roles.map((role) =>
        role.id === 'senior-engineer'
          ? {
              ...role,
              holders: [...role.holders, { account: 'acme.zendesk.com', personId: '4711', kind: 'person' }],
            }
          : role,
      ),
    };
    const backup = escalationPath(facts(), { ...AT_LEVEL_1, ownerId: '4711' }, withBackup, at('09:20'));
    expect(backup[1]?.owner).toEqual({ personId: '4711', kind: 'person', insteadOf: 'seniorengineer' });
    expect(backup[1]?.ownerReason?.key).toBe('ladder_away_until');
  });

  test('levels passed tell when they were entered and who held them', () => {
    const event = (n: number, levelId: string, ownerId: string, moment: number): EscalationEvent => ({
      key: `acme.zendesk.com/4821/1/${n}`,
      cycle: 1,
      n,
      deed: 'escalated',
      at: moment,
      authorId: '9001',
      policyVersion: 'test-1',
      levelId,
      ownerId,
      dueAt: null,
      noteId: `${n}`,
    });
    const events = [
      event(0, 'level-1', '4711', at('09:10')),
      event(1, 'level-2', 'engineeringhead', at('09:40')),
    ];
    const state: EscalationState = { ...AT_LEVEL_1, levelId: 'level-2', transitions: 2, since: at('09:40') };
    const path = escalationPath(facts({}, { events }), state, policy, at('09:50'));
    expect(path.map((step) => utc(step.enteredAt))).toEqual([
      '2026-03-02T09:00',
      '2026-03-02T09:10',
      '2026-03-02T09:40',
      null,
    ]);
    expect(path[1]?.owner).toEqual({ personId: '4711', kind: 'person', insteadOf: null });
  });

  test('a level that this policy does not have is shown as its marker says, alone', () => {
    const state: EscalationState = { ...AT_LEVEL_1, levelId: 'board', policyVersion: 'other-7' };
    expect(escalationPath(facts(), state, policy, at('09:20'))).toEqual([
      {
        levelId: 'board',
        levelName: 'board',
        roleName: '',
        limitMinutes: null,
        state: 'current',
        owner: { personId: 'seniorengineer', kind: 'person', insteadOf: null },
        ownerReason: null,
        enteredAt: at('09:10'),
        reachedAt: null,
        dueAt: at('10:10'),
      },
    ]);
    expect(escalationPath(facts({ subject: 'A subpoena' }), AT_LEVEL_1, policy, at('09:20'))).toHaveLength(1);
  });
});

describe('nobody there', () => {
  test('GoAlert #4548: a level whose holders are all away is passed over at once, with the reason', () => {
    const path = escalationPath(
      facts(),
      NONE,
      { ...policy, absences: [away('seniorengineer')] },
      at('09:05'),
    );
    expect(path.map((step) => [step.state, utc(step.reachedAt)])).toEqual([
      ['current', null],
      ['later', null],
      ['next', '2026-03-02T09:30'],
      ['later', '2026-03-02T12:30'],
    ]);
    expect(path[1]?.owner).toBe('away');
    expect(path[1]?.ownerReason?.key).toBe('ladder_all_away_until');
  });

  test('the last level is never passed over', () => {
    const path = escalationPath(facts(), NONE, { ...policy, absences: [away('cto')] }, at('09:05'));
    expect(path[3]).toMatchObject({ owner: 'away', reachedAt: at('13:30') });
  });

  test('what counts is who is there when the level is reached', () => {
    const back = { ...policy, absences: [away('engineeringhead', at('10:30'))] };
    expect(climbs(escalationPath(facts(), NONE, back, at('09:05')))[1]).toBe('2026-03-02T10:30');
    const late = { ...policy, absences: [away('engineeringhead', at('10:31'))] };
    expect(climbs(escalationPath(facts(), NONE, late, at('09:05')))[1]).toBeNull();
  });

  test('a level that nobody is named for yet is not passed over (design 4.16)', () => {
    const unnamed = { ...policy, roles: policy.roles.map((role) => ({ ...role, holders: [] })) };
    const path = escalationPath(facts(), NONE, unnamed, at('09:05'));
    expect(path.map((step) => step.owner)).toEqual(['nobody', 'nobody', 'nobody', 'nobody']);
    expect(climbs(path)).toEqual(['2026-03-02T09:30', '2026-03-02T10:30', '2026-03-02T13:30']);
  });
});

describe('a rule or a fork of the road asks for a higher level', () => {
  const sentence = { key: 'ladder_suggested_by_rule', values: [{ kind: 'text' as const, text: 'Level 2' }] };
  const suggested = { levelId: 'level-2', sentence };

  test('TR11: the level asked for is the next one, those below it are passed over, and say why', () => {
    const path = escalationPath(facts(), NONE, policy, at('09:05'), suggested);
    expect(path.map(({ levelId, state }) => [levelId, state])).toEqual([
      ['first-contact', 'current'],
      ['level-1', 'later'],
      ['level-2', 'next'],
      ['level-3', 'later'],
    ]);
    expect(path[1]).toMatchObject({ reachedAt: null, ownerReason: sentence });
    // The first contact's limit leads straight there, and from there its own limit counts.
    expect(path.map(({ reachedAt }) => utc(reachedAt))).toEqual([
      null,
      null,
      '2026-03-02T09:30',
      '2026-03-02T12:30',
    ]);
  });

  test('once escalated, the way goes level by level', () => {
    expect(escalationPath(facts(), AT_LEVEL_1, policy, at('09:20'), suggested)).toEqual(
      escalationPath(facts(), AT_LEVEL_1, policy, at('09:20')),
    );
  });
});
