import { expect, it } from 'vitest';
import type { HealthMove } from '../../domain/model/health-move';
import { trendChip } from './trend-chip';

const DAY = 86_400_000;
const move = (change: number, days: number): HealthMove => ({
  ...{ change, metrics: [], explained: 1 },
  from: { at: 0, score: 5 - change },
  to: { at: days * DAY, score: 5 },
});
const chip = (health: Partial<Parameters<typeof trendChip>[0]>) => {
  const computed = { score: 5, band: 'fair' as const };
  const shown = trendChip({ computed, drop: 'none', trend: null, change: null, ...health }, 7, 'de');
  const values = shown?.sentence.values.map((value) => (value.kind === 'text' ? value.text : null));
  return shown && [shown.direction, ...(values ?? [])];
};

it('the drop that holds comes first, then a month of history, then of metrics, then as much as is known', () => {
  expect(chip({ drop: { ...move(-1.3, 5), since: 0 }, trend: 0.4 })).toEqual(['down', '1,3', '7']);
  expect(chip({ trend: 0.4, change: move(-1, 12) })).toEqual(['up', '0,4', '30']);
  expect(chip({ trend: 0.4, change: move(-1, 31) })).toEqual(['down', '1,0', '31']);
  expect(chip({ change: move(-1, 12) })).toEqual(['down', '1,0', '12']);
  expect(chip({ trend: -0.04 })).toEqual(['steady', '30']);
  expect(chip({ drop: null })).toBeNull();
  expect(chip({ trend: 0.4, computed: { score: null, band: null } })).toBeNull();
});
