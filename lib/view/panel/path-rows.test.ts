import { describe, expect, test } from 'vitest';
import type { EscalationState } from '../../domain/model/escalation-state';
import type { PathStep } from '../../domain/model/path-step';
import { pathRows } from './path-rows';

const NOW = Date.parse('2026-03-02T14:00:00Z');
const MINUTE = 60_000;
const reader = {
  people: [
    { id: '9001', name: 'Maya Ortiz', role: 'agent' as const },
    { id: '9002', name: 'Priya Raman', role: 'agent' as const },
  ],
  meId: '9001',
  now: NOW,
  locale: 'de',
  timeZone: 'UTC',
};
const state = (changes: Partial<EscalationState> = {}): EscalationState => ({
  cycle: 1,
  transitions: 1,
  status: 'open',
  levelId: 'level-1',
  ownerId: '9002',
  since: NOW,
  dueAt: null,
  acknowledgedAt: null,
  acknowledgedBy: null,
  policyVersion: 'p',
  ...changes,
});
const step = (changes: Partial<PathStep>): PathStep => ({
  levelId: 'level-1',
  levelName: 'Level 1',
  roleName: 'Senior engineer',
  limitMinutes: 60,
  state: 'current',
  owner: { personId: '9002', kind: 'person', insteadOf: null },
  ownerReason: null,
  enteredAt: NOW,
  reachedAt: null,
  dueAt: null,
  ...changes,
});
const row = (changes: Partial<PathStep>, escalation = state()) => {
  const [only] = pathRows([step(changes)], escalation, reader);
  if (only === undefined) throw new Error('one step makes one row');
  return only;
};
const keys = (changes: Partial<PathStep>, escalation = state()) =>
  [...row(changes, escalation).details, ...row(changes, escalation).remarks].map(({ key }) => key);

test('a hint that the owner is away stands beside them, for levels that are not over', () => {
  const people = reader.people.map((person) => ({
    ...person,
    away: { why: 'out-of-office' as const, from: null, until: null },
  }));
  const hints = (change: Partial<PathStep>) =>
    pathRows([step(change)], state(), { ...reader, people })[0]?.remarks.filter(
      ({ key }) => key === 'away_now',
    );
  expect(hints({ state: 'next' })).toHaveLength(1);
  expect(hints({ state: 'passed' })).toEqual([]);
  expect(hints({ owner: 'away' })).toEqual([]);
  // I know where I am.
  expect(hints({ owner: { personId: '9001', kind: 'person', insteadOf: null } })).toEqual([]);
});

describe('the owner', () => {
  test('by name, by “you”, by number where no name is known', () => {
    const title = (personId: string) =>
      row({ owner: { personId, kind: 'person', insteadOf: null } }).title.values[1];
    expect(title('9002')).toEqual({ kind: 'text', text: 'Priya Raman' });
    expect(title('9001')).toEqual({ kind: 'message', key: 'panel_you' });
    expect(title('77')).toEqual({ kind: 'text', text: '#77' });
  });

  test('nobody named and everybody away are said with the role', () => {
    expect(keys({ owner: 'nobody' })[0]).toBe('panel_step_nobody');
    expect(keys({ owner: 'away' })[0]).toBe('panel_step_away');
    const until = { key: 'ladder_all_away_until', values: [] };
    expect(keys({ owner: 'away', ownerReason: until })).toEqual([
      'panel_step_role',
      'panel_step_limit',
      'ladder_all_away_until',
    ]);
    expect(row({ owner: 'nobody' }).title.key).toBe('panel_step');
  });

  test('a backup comes with the reason, or with the name it stands in for', () => {
    const owner = { personId: '9002', kind: 'person', insteadOf: '9001' } as const;
    const until = NOW + 3 * 1440 * MINUTE;
    const ownerReason = {
      key: 'ladder_away_until',
      values: [
        { kind: 'text' as const, text: 'Maya Ortiz' },
        { kind: 'instant' as const, instant: until },
      ],
    };
    expect(row({ owner, ownerReason }).remarks).toEqual([
      {
        key: 'path_away_backed_up',
        values: ['Maya Ortiz', 'Do 14:00', 'Priya Raman'].map((text) => ({ kind: 'text', text })),
      },
    ]);
    expect(keys({ owner: { ...owner, personId: '9001' }, ownerReason })).toContain('path_away_you_back_up');
    expect(keys({ owner })).toContain('panel_step_instead_of');
  });
});

describe('the time', () => {
  test('the current level says until when and how long, then how long overdue, from the very instant', () => {
    expect(row({ dueAt: NOW + 54 * MINUTE })).toMatchObject({
      urgency: 'running',
      time: { key: 'panel_step_until', values: [{ text: '14:54' }, { milliseconds: 54 * MINUTE }] },
    });
    expect(row({ dueAt: NOW })).toMatchObject({ urgency: 'overdue', time: { key: 'panel_step_overdue' } });
  });

  test('acknowledged is calm, whatever limit is left in the path', () => {
    const acknowledged = state({ status: 'acknowledged', acknowledgedAt: NOW - MINUTE });
    expect(row({ dueAt: NOW - MINUTE }, acknowledged)).toMatchObject({
      urgency: 'calm',
      time: { key: 'panel_step_acknowledged' },
    });
  });

  test('the next level says from when, and under which condition while one waits for an acknowledgement', () => {
    const next = { state: 'next', reachedAt: NOW + MINUTE } as const;
    expect(row(next).time?.key).toBe('path_step_in');
    expect(keys(next)).toContain('panel_step_unless');
    expect(keys(next, state({ status: 'none' }))).not.toContain('panel_step_unless');
    expect(row({ ...next, reachedAt: NOW - MINUTE }).time).toBeNull();
  });

  test('a level on hold, and one that waits for its people, run down to nothing', () => {
    const held = (until: number | null) =>
      row({ dueAt: NOW + MINUTE }, state({ holds: [{ from: NOW, until }] }));
    expect(held(null)).toMatchObject({ urgency: 'calm', time: { key: 'path_step_held' } });
    expect(held(NOW + MINUTE).time?.key).toBe('path_step_held_until');
    expect(held(NOW).time?.key).toBe('panel_step_until');
    expect(row({}, state({ waitsUntil: NOW + MINUTE })).time?.key).toBe('path_step_waits');
  });

  test('a level that was passed says when', () => {
    const passed = step({ state: 'passed', levelId: 'first-contact' });
    const [first] = pathRows([passed, step({ enteredAt: NOW - MINUTE })], state(), reader);
    expect(first?.details).toContainEqual({
      key: 'path_step_passed',
      values: [{ kind: 'text', text: '13:59' }],
    });
  });

  test('a level further up says how far away it is', () => {
    expect(row({ state: 'later', reachedAt: NOW + 65 * MINUTE }).time).toEqual({
      key: 'path_step_later',
      values: [{ kind: 'duration', milliseconds: 65 * MINUTE }],
    });
  });

  test('a level that this policy does not have claims neither role nor limit', () => {
    expect(row({ roleName: '', limitMinutes: null }).details).toEqual([
      { key: 'path_not_in_policy', values: [] },
    ]);
  });

  test('no limit is said', () => {
    expect(keys({ limitMinutes: null })).toContain('panel_step_no_limit');
  });
});
