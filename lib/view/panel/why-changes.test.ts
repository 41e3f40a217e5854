import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../domain/model/assessment';
import { whyChanges } from './why-changes';

type Looked = Pick<Assessment, 'risk' | 'reasons'>;
const look = (number: number, points: Record<string, number>): Looked => ({
  risk: { state: 'known', number, band: 'watch', ordinary: 5, coverage: 1 },
  reasons: Object.entries(points).map(([id, value]) => ({
    ...{ id, points: value, weight: 1 },
    sentence: { key: id, values: [] },
  })),
});

describe('what changed since', () => {
  test('the number, and every reason whose points are not the same, those that moved it most first', () => {
    const { number, reasons } = whyChanges(
      look(40, { tier: 10, silence: 25, gone: 2 }),
      look(74, { tier: 10, silence: 41, tone: 18 }),
    );
    expect(number.key).toBe('why_number_up');
    expect(reasons.map(({ id, before, after }) => [id, before, after])).toEqual([
      ['tone', null, 18],
      ['silence', 25, 41],
      ['gone', 2, null],
    ]);
  });

  test('nothing changed, solved meanwhile, unknown: each is said', () => {
    expect(whyChanges(look(40, { tier: 35 }), look(40, { tier: 35 }))).toEqual({
      number: { key: 'why_number_same', values: [{ kind: 'number', number: 40 }] },
      reasons: [],
    });
    expect(whyChanges(look(40, {}), { risk: { state: 'done' }, reasons: [] }).number.key).toBe(
      'why_now_done',
    );
    expect(whyChanges({ risk: { state: 'not-enough-data' }, reasons: [] }, look(40, {})).number.key).toBe(
      'why_number_unknown',
    );
  });
});
