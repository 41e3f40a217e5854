import { describe, expect, test } from 'vitest';
import { defaultPolicy } from '../../default-policy/default-policy';
import type { Combination } from '../../model/combination';
import type { Condition } from '../../model/condition';
import type { Policy } from '../../model/policy';
import { lintPolicy } from '../lint-policy';
import { referenceFindings } from '../reference-findings';

const now = Date.UTC(2026, 10, 23, 9);
const reply: Condition = { rule: 'no-reply-in-time' };
const several: Condition = { rule: 'several-unresolved-tickets' };

function combination(when: Condition, changes: Partial<Combination> = {}): Combination {
  return { id: 'both', name: 'Both', when, mode: 'suggest', weight: 1, ...changes };
}
function found(changes: Partial<Policy>): string[] {
  const policy = { ...defaultPolicy, ...changes };
  return [...referenceFindings(policy), ...lintPolicy(policy, now)]
    .filter(({ severity }) => severity !== 'hint')
    .map(({ severity, rule, path }) => `${severity} ${rule} ${path.join('.')}`);
}
const nested = (depth: number): Condition => (depth === 1 ? reply : { any: [nested(depth - 1)] });

describe('combinations and peaks of a policy', () => {
  test('sound ones have no findings', () => {
    expect(
      found({
        combinations: [combination({ all: [reply, several] }), combination(nested(5), { id: 'deep' })],
      }),
    ).toEqual([]);
  });

  test.each<[string, Partial<Policy>]>([
    [
      'error unknown-reference combinations.0.when',
      { combinations: [combination({ all: [reply, { none: [{ rule: 'tides' }] }] })] },
    ],
    [
      'error unknown-reference combinations.0.toLevel',
      { combinations: [combination(reply, { toLevel: 'board' })] },
    ],
    ['error twice combinations.0.id', { combinations: [combination(several, { id: 'no-reply-in-time' })] }],
    ['error twice combinations.1.id', { combinations: [combination(reply), combination(several)] }],
    [
      'error combination-asks-too-much combinations.0.when',
      { combinations: [combination({ all: [{ atLeast: 3, of: [reply, several] }] })] },
    ],
    ['warning combination-too-deep combinations.0.when', { combinations: [combination(nested(6))] }],
    [
      'error unknown-reference peaks.0.when.calendar',
      { peaks: [{ name: 'Rush', when: { calendar: 'lunchtime' }, factor: 1.5 }] },
    ],
    [
      'error peak-ends-first peaks.0.when',
      { peaks: [{ name: 'Rush', when: { from: 2, until: 2 }, factor: 1.5 }] },
    ],
  ])('%s', (finding, changes) => {
    expect(found(changes)).toContain(finding);
  });

  test('the same rule may stand twice under ids of its own', () => {
    const [first] = defaultPolicy.triggers;
    if (first === undefined) throw new Error('There are triggers.');
    const twice = (id: string) => found({ triggers: [...defaultPolicy.triggers, { ...first, id }] });
    expect(twice('second')).toEqual([]);
    expect(twice(first.rule)).toEqual([`error twice triggers.${defaultPolicy.triggers.length}.id`]);
  });

  test('a trigger of no weight counts where it is a part of a combination', () => {
    const triggers = defaultPolicy.triggers.map((one) =>
      one.rule === 'no-reply-in-time' ? { ...one, weight: 0 } : one,
    );
    const index = triggers.findIndex(({ weight }) => weight === 0);
    expect(found({ triggers })).toContain(`warning weight-nothing triggers.${index}.weight`);
    expect(
      found({ triggers, combinations: [combination({ all: [reply, several] }, { weight: 2 })] }),
    ).toEqual([]);
  });
});
