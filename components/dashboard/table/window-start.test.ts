import { expect, test } from 'vitest';
import { windowStart } from './window-start';

test.each([
  [0, 20, 0, 0],
  [20, 20, 45, 20],
  [40, 20, 45, 40],
  // The list has become shorter, to exactly one window and to none.
  [40, 20, 20, 0],
  [40, 20, 0, 0],
  // Windows have become smaller.
  [20, 8, 45, 16],
])('from row %i on, by %i of %i, is row %i', (wanted, size, total, from) => {
  expect(windowStart(wanted, size, total)).toBe(from);
});
