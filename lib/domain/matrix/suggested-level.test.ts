import { expect, test } from 'vitest';
import type { Policy } from '../model/policy';
import { facts } from './__fixtures__/facts';
import { policy } from './__fixtures__/policy';
import { suggestedLevel } from './suggested-level';

const asks = (...levels: (string | undefined)[]) =>
  levels.map((toLevel, index) => ({
    rule: `rule-${index}`,
    mode: 'suggest' as const,
    ...(toLevel === undefined ? {} : { toLevel }),
  }));
const of = (fired: ReturnType<typeof asks>, own: Policy = policy, accountCount?: number) =>
  suggestedLevel(accountCount === undefined ? facts() : { ...facts(), accountCount }, fired, own);

test('TR11: of all that rules ask for the highest, in the words of the policy', () => {
  expect(of(asks('level-2'))).toEqual({
    levelId: 'level-2',
    sentence: { key: 'ladder_suggested_by_rule', values: [{ kind: 'text', text: 'Level 2' }] },
  });
  expect(of(asks('level-3', 'level-2', undefined))?.levelId).toBe('level-3');
});

test('TR11: nothing to say where it is simply the next level, or one that the row does not have', () => {
  expect(of(asks())).toBeNull();
  expect(of(asks(undefined))).toBeNull();
  expect(of(asks('level-1'))).toBeNull();
  expect(of(asks('level-9'))).toBeNull();
  expect(of(asks('first-contact'))).toBeNull();
  expect(of(asks('level-2'), { ...policy, matrix: [] })).toBeNull();
});

test('A-T1: a fork of the road asks too, and says so unless a rule asks for as much or more', () => {
  const forked: Policy = {
    ...policy,
    routing: { manyAccounts: { row: null, fromLevel: 'level-2' }, afterHours: null },
  };
  expect(of(asks(), forked, 2)).toEqual({
    levelId: 'level-2',
    sentence: { key: 'ladder_suggested_by_route', values: [{ kind: 'text', text: 'Level 2' }] },
  });
  expect(of(asks(), forked, 1)).toBeNull();
  expect(of(asks('level-1'), forked, 2)?.sentence.key).toBe('ladder_suggested_by_route');
  expect(of(asks('level-2'), forked, 2)?.sentence.key).toBe('ladder_suggested_by_rule');
  expect(of(asks('level-3'), forked, 2)).toMatchObject({
    levelId: 'level-3',
    sentence: { key: 'ladder_suggested_by_rule' },
  });
});
