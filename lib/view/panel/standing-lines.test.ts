import { describe, expect, test } from 'vitest';
import type { EscalationState } from '../../domain/model/escalation-state';
import type { Person } from '../../domain/model/person';
import { standingLines } from './standing-lines';

const NOW = Date.UTC(2026, 2, 2, 14, 18);
const maya: Person = { id: '9001', name: 'Maya Ortiz', role: 'agent' };
const priya: Person = { id: '9002', name: 'Priya Raman', role: 'agent' };
const open: EscalationState = {
  ...{ cycle: 1, transitions: 1, status: 'open', levelId: 'level-1', ownerId: '9002', since: NOW - 1 },
  ...{ dueAt: NOW + 60_000, acknowledgedAt: null, acknowledgedBy: null, policyVersion: 'shipped-1' },
};

function keys(change: Partial<EscalationState>, me: Person | null = maya): string[] {
  const assessment = { escalation: { ...open, ...change }, path: [] };
  return standingLines(assessment, [maya, priya], me, NOW).map(({ key }) => key);
}

describe('where an escalation stands', () => {
  test.each([
    ['another’s', {}, maya, 'actions_waiting_until'],
    ['another’s, overdue', { dueAt: NOW }, maya, 'actions_waiting_late'],
    ['another’s, without a limit', { dueAt: null }, maya, 'actions_waiting_for'],
    ['mine', {}, priya, 'actions_waiting_you_until'],
    ['mine, overdue', { dueAt: NOW }, priya, 'actions_waiting_you_late'],
    ['mine, without a limit', { dueAt: null }, priya, 'actions_waiting_you'],
    ['nobody’s', { ownerId: null }, maya, 'actions_waiting_nobody_until'],
    ['nobody knows who I am', {}, null, 'actions_waiting_until'],
    ['taken on', { status: 'acknowledged', dueAt: null }, maya, 'actions_with'],
    ['taken on by me', { status: 'acknowledged', dueAt: null }, priya, 'actions_with_you'],
    ['taken on, with nobody named', { status: 'acknowledged', ownerId: null }, maya, 'actions_with_nobody'],
  ] as const)('%s', (_what, change, me, key) => {
    expect(keys(change, me)).toEqual([key]);
  });

  test('held, its limit does not run and is not said to', () => {
    expect(keys({ holds: [{ from: NOW - 1, until: NOW + 1 }] })).toEqual([
      'actions_waiting_for',
      'deeds_held_until',
    ]);
    expect(keys({ holds: [{ from: NOW - 2, until: NOW }] })).toEqual(['actions_waiting_until']);
  });

  test('PO17: who is asked to approve, and what they said', () => {
    const approval = { status: 'waiting', approverId: '9002', dueAt: null, answers: [] } as const;
    const answers = [{ by: '9002', at: NOW, yes: false }];
    expect(keys({ approval: { ...approval, answers: [] } })[1]).toBe('actions_approval_waiting');
    expect(keys({ approval: { ...approval, answers: [], dueAt: NOW } }, priya)[1]).toBe(
      'actions_approval_yours_until',
    );
    expect(keys({ approval: { ...approval, status: 'denied', approverId: null, answers } })[1]).toBe(
      'actions_approval_denied',
    );
  });

  test('of a ticket that is not escalated nothing is said', () => {
    expect(keys({ status: 'none' })).toEqual([]);
  });
});
