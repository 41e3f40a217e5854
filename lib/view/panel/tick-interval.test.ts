import { expect, test } from 'vitest';
import { tickInterval } from './tick-interval';

test.each([
  [[], 15_000],
  [[null, 1_000_000], 15_000],
  [[120_001], 15_000],
  [[120_000], 1000],
  [[-120_000], 1000],
  [[900_000, 8000], 1000],
])('%j: every %i ms', (instants, expected) => {
  expect(tickInterval(instants, 0)).toBe(expected);
});
