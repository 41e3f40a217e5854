import { describe, expect, test } from 'vitest';
import { readMapped } from './read-mapped';

const day = Date.UTC(2026, 3, 30);

describe('what a fact reads in a field', () => {
  test.each([
    ['tier', 'Gold', { kind: 'text', text: 'Gold' }],
    ['tier', ' tier_gold ', { kind: 'text', text: 'gold' }],
    ['tier', ['gold'], { kind: 'text', text: 'gold' }],
    ['contractValue', 120_000, { kind: 'number', number: 120_000 }],
    ['contractValue', '120000.50', { kind: 'number', number: 120_000.5 }],
    ['contractValue', 0, { kind: 'number', number: 0 }],
    ['nps', -40, { kind: 'number', number: -40 }],
    ['usage', '17', { kind: 'number', number: 17 }],
    ['renewalAt', '2026-04-30', { kind: 'day', at: day }],
    ['renewalAt', '2026-04-30T00:00:00+00:00', { kind: 'day', at: day }],
    ['startedAt', '2026-04-30T00:00:00Z', { kind: 'day', at: day }],
    ['managerId', 20978392, { kind: 'person', id: '20978392' }],
    ['managerId', ' 20978392 ', { kind: 'person', id: '20978392' }],
  ] as const)('%s in %j', (fact, value, expected) => {
    expect(readMapped(fact, value)).toEqual(expected);
  });

  test.each([
    ['tier', ''],
    ['tier', '  '],
    ['tier', 3],
    ['tier', true],
    ['tier', ['gold', 'silver']],
    ['tier', null],
    ['contractValue', -1],
    ['contractValue', '120,000'],
    ['contractValue', '€ 5'],
    ['contractValue', '1e9'],
    ['contractValue', ''],
    ['adoption', 'much'],
    ['adoption', [7]],
    ['adoption', { value: 7 }],
    ['adoption', true],
    ['adoption', undefined],
    ['renewalAt', 'next spring'],
    ['renewalAt', '2026-02-30'],
    ['renewalAt', '30.04.2026'],
    ['renewalAt', '2026-04-30T09:30:00Z'],
    ['renewalAt', 1_772_460_000],
    ['startedAt', '1969-12-31'],
    ['managerId', 'Dana'],
    ['managerId', 2 ** 60],
    ['managerId', '0'],
  ] as const)('%s in %j: nothing', (fact, value) => {
    expect(readMapped(fact, value)).toBeNull();
  });
});
