import { expect, test } from 'vitest';
import type { DeskEscalation } from '../../domain/model/desk-escalation';
import { escalationBoard, escalationList } from './escalation-list';

const NOW = Date.UTC(2026, 2, 2, 9);
const levels = [
  { id: 'first-contact', name: 'First contact' },
  { id: 'level-1', name: 'Level 1' },
  { id: 'level-2', name: 'Level 2' },
];
const escalation = (
  id: string,
  levelId: string | null,
  changes: Partial<DeskEscalation> = {},
): DeskEscalation => ({
  ref: { host: 'zendesk', account: 'acme.zendesk.com', kind: 'ticket', id },
  ...{ subject: `Subject ${id}`, customer: null, risk: null, levelId, levelName: levelId },
  ...{
    stands: 'open',
    holder: null,
    dueAt: NOW,
    held: false,
    startedAt: NOW,
    updateDueAt: null,
    readAt: NOW,
  },
  ...changes,
});
const everything = { text: '', level: null, stands: null };

test('every escalation stands in one column, in the policy’s order, one of an unknown level in its own', () => {
  const all = [
    escalation('1', 'level-2'),
    escalation('2', 'level-1'),
    escalation('3', null),
    escalation('4', 'gone'),
  ];
  expect(escalationBoard(all, levels).map(({ id, total }) => [id, total])).toEqual([
    ['level-1', 1],
    ['level-2', 1],
    [null, 2],
  ]);
});

test('a board has a hundred rows at most and still says how many there are; what is due first stands first', () => {
  const all = Array.from({ length: 300 }, (_, index) =>
    escalation(String(index), index % 2 === 0 ? 'level-1' : 'level-2', { dueAt: NOW - index }),
  );
  const board = escalationBoard(all, levels);
  expect(board.reduce((sum, { rows }) => sum + rows.length, 0)).toBeLessThanOrEqual(100);
  expect(board.map(({ total }) => total)).toEqual([150, 150]);
  expect(board[0]?.rows[0]?.ref.id).toBe('298');
});

test('the update that a customer is owed counts as due; what has no moment comes last', () => {
  const all = [
    escalation('1', 'level-1', { dueAt: 'none' }),
    escalation('2', 'level-1', { dueAt: NOW + 60_000 }),
    escalation('3', 'level-1', { dueAt: NOW + 90_000, updateDueAt: NOW + 1_000 }),
  ];
  const sorted = escalationList(all, everything, { by: 'need', descending: false }, levels);
  expect(sorted.map(({ ref }) => ref.id)).toEqual(['3', '2', '1']);
});

test('filters by level, by how it stands and by words', () => {
  const all = [
    escalation('1', 'level-1', { holder: { id: '7', name: 'Priya Raman' } }),
    escalation('2', null, { stands: 'unknown' }),
  ];
  const through = (changes: object) =>
    escalationList(all, { ...everything, ...changes }, { by: 'level', descending: false }, levels).map(
      ({ ref }) => ref.id,
    );
  expect(through({ level: 'unknown' })).toEqual(['2']);
  expect(through({ stands: 'open' })).toEqual(['1']);
  expect(through({ text: 'priya' })).toEqual(['1']);
});
