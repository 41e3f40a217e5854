import { expect, test } from 'vitest';
import { defaultPolicy } from '../../../lib/domain/default-policy/default-policy';
import { checkPick } from '../../../lib/domain/practice/check-pick';
import { practiceSamples } from '../../../lib/domain/practice/practice-samples';
import { practiceOptions } from './practice-options';

const NOW = Date.UTC(2026, 2, 2, 10);
const desk = {
  ...{ policy: defaultPolicy, source: 'shipped' as const, host: 'zendesk' as const },
  ...{ account: '', meId: null, people: [], now: NOW },
};
const samples = practiceSamples('zendesk', 'nowhere', NOW).filter(({ asks }) => asks === 'next-owner');

test.each(samples)(
  'PO15: $id: exactly one answer is right, among others, and its place tells nothing',
  (sample) => {
    const options = practiceOptions(sample, desk);
    const right = options.filter(
      ({ levelId, roleId }) => checkPick(sample, { levelId, roleId }, defaultPolicy, NOW).outcome === 'right',
    );
    expect(right).toHaveLength(1);
    expect(options).toHaveLength(7);
    const names = options.map(({ roleName }) => roleName);
    expect(names).toEqual([...names].sort());
    // With nobody connected roles stand for people.
    expect(options.every(({ personId }) => personId === null)).toBe(true);
  },
);
