import { expect, test } from 'vitest';
import { at } from './__fixtures__/at';
import { stormGroups } from './storm-groups';

const rule = { moreThan: 3, minutes: 60 };
const one = (recordKey: string, clock: string, cause: string | null, ownerId: string | null = null) => ({
  recordKey,
  openedAt: at(clock),
  cause,
  ownerId,
});
const four = [
  one('a', '09:10', 'outage', 'kim'),
  one('b', '09:20', 'outage', 'lee'),
  one('c', '09:30', 'outage', 'lee'),
  one('d', '09:40', 'billing', 'ana'),
];

test('SB7: more than N opened within an hour are grouped by cause, one owner for each', () => {
  expect(stormGroups(four, rule, at('10:00'))).toEqual([
    { cause: 'outage', ownerId: 'lee', recordKeys: ['a', 'b', 'c'] },
    { cause: 'billing', ownerId: 'ana', recordKeys: ['d'] },
  ]);
});

test('SB7: N is no storm, nor is one an hour old, counted twice or still to come', () => {
  expect(stormGroups(four.slice(1), rule, at('10:00'))).toBeNull();
  expect(stormGroups(four, rule, at('10:10'))).toBeNull();
  expect(stormGroups(four, rule, at('10:09'))).toHaveLength(2);
  expect(stormGroups([...four.slice(1), ...four.slice(1)], rule, at('10:00'))).toBeNull();
  expect(stormGroups(four, rule, at('09:39'))).toBeNull();
  expect(stormGroups([], rule, at('10:00'))).toBeNull();
});

test('SB7: unknown causes stand last, of equal owners the first has it, without any it is nobody’s', () => {
  const unknown = [one('x', '09:00:01', null), one('y', '09:05', null), one('z', '09:06', null)];
  expect(stormGroups([...unknown, ...four.slice(0, 2)], rule, at('10:00'))).toEqual([
    { cause: 'outage', ownerId: 'kim', recordKeys: ['a', 'b'] },
    { cause: null, ownerId: null, recordKeys: ['x', 'y', 'z'] },
  ]);
});
