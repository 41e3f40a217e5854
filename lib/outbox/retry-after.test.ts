import { expect, it } from 'vitest';
import { retryAfter } from './retry-after';

it.each([
  [0, 15_000],
  [1, 15_000],
  [2, 30_000],
  [3, 60_000],
  [5, 240_000],
  [6, 300_000],
  [1_000, 300_000],
])('waits after %i failed tries for %i ms', (attempts, wait) => {
  expect(retryAfter(attempts, 0)).toBe(wait);
  expect(retryAfter(attempts, 1)).toBe(wait * 0.8);
});
