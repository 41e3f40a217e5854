import { describe, expect, test } from 'vitest';
import { defaultPolicy } from '../default-policy/default-policy';
import type { Policy } from '../model/policy';
import { draftFindings } from './draft-findings';

const NOW = Date.UTC(2026, 2, 2, 14);

/** Every policy that comes of taking one entry out of one list of the shipped one, two lists deep. */
function* withLooseEnds(): Generator<[string, Policy]> {
  for (const [key, value] of Object.entries(defaultPolicy)) {
    if (!Array.isArray(value)) continue;
    const entries: readonly object[] = value;
    for (let index = 0; index < entries.length; index += 1) {
      yield [`${key} ${index}`, { ...defaultPolicy, [key]: entries.toSpliced(index, 1) }];
      for (const [inner, list] of Object.entries(entries[index] ?? {})) {
        if (!Array.isArray(list) || list.length === 0) continue;
        yield [
          `${key} ${index} ${inner}`,
          {
            ...defaultPolicy,
            [key]: entries.toSpliced(index, 1, { ...entries[index], [inner]: list.slice(1) }),
          },
        ];
      }
    }
  }
}

describe('draftFindings', () => {
  test('says what is wrong with a draft full of loose ends, and never breaks off', () => {
    for (const [name, policy] of withLooseEnds())
      expect(() => draftFindings(policy, NOW), name).not.toThrow();
  });

  test('has the loose end itself and what lint says', () => {
    const rules = draftFindings({ ...defaultPolicy, roles: [] }, NOW).map(({ rule }) => rule);
    expect(rules).toContain('unknown-reference');
  });

  test('the shipped policy has no error', () => {
    expect(draftFindings(defaultPolicy, NOW).filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
