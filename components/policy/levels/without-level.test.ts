import { expect, test } from 'vitest';
import { defaultPolicy } from '../../../lib/domain/default-policy/default-policy';
import { Policy } from '../../../lib/domain/model/policy';
import { referenceFindings } from '../../../lib/domain/policy/reference-findings';
import { withoutIssueType } from '../issue-types/without-issue-type';
import { withLevelsInOrder } from './with-levels-in-order';
import { withoutLevel } from './without-level';

/** Everything that can name a level or a kind of issue names one. */
const tangled: Policy = {
  ...defaultPolicy,
  triggers: defaultPolicy.triggers.map((trigger) => ({ ...trigger, toLevel: 'level-2' })),
  combinations: [
    {
      ...{ id: 'both', name: 'Both', mode: 'ask', weight: 1, toLevel: 'level-3' },
      when: { rule: defaultPolicy.triggers[0]?.rule ?? '' },
    },
  ],
  routing: {
    manyAccounts: { row: 'system-malfunction', fromLevel: 'level-1' },
    afterHours: { row: 'payment-issue', fromLevel: 'level-3' },
  },
};

test.each(defaultPolicy.levels.map(({ id }) => id))('without %s nothing names it any more', (id) => {
  const left = withoutLevel(tangled, id);
  expect(referenceFindings(Policy.parse(left))).toEqual([]);
  expect(left.levels).toHaveLength(3);
});

test('two levels stay', () => {
  const two = { ...tangled, levels: tangled.levels.slice(0, 2) };
  expect(withoutLevel(two, 'level-1')).toBe(two);
});

test.each(defaultPolicy.issueTypes.map(({ id }) => id))(
  'without the kind %s nothing names it any more',
  (id) => {
    const left = withoutIssueType({ ...tangled, defaultIssueType: id }, id);
    expect(referenceFindings(Policy.parse(left))).toEqual([]);
    expect(left.issueTypes.map((type) => type.id)).toContain(left.defaultIssueType);
  },
);

test('levels in another order take the steps of every row along, each with its own role and limit', () => {
  const turned = withLevelsInOrder(defaultPolicy, defaultPolicy.levels.toReversed());
  const [row] = turned.matrix;
  expect(row?.cells).toEqual(defaultPolicy.matrix[0]?.cells.toReversed());
});
