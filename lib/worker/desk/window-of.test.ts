import fc from 'fast-check';
import { expect, test } from 'vitest';
import { windowOf } from './window-of';

const rows = Array.from({ length: 120 }, (_, index) => index);

test('a window holds the rows asked for, of how many', () => {
  expect(windowOf(rows, { from: 50, count: 50 })).toEqual({
    rows: rows.slice(50, 100),
    from: 50,
    total: 120,
  });
});

test('of a list that has become shorter the last window is given, not an empty one', () => {
  expect(windowOf(rows, { from: 150, count: 50 })).toEqual({ rows: rows.slice(100), from: 100, total: 120 });
  expect(windowOf([], { from: 50, count: 50 })).toEqual({ rows: [], from: 0, total: 0 });
});

test('never more rows than asked for, and none but those of the list in their order', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer(), { maxLength: 300 }),
      fc.nat(400),
      fc.integer({ min: 1, max: 100 }),
      (all, from, count) => {
        const found = windowOf(all, { from, count });
        expect(found.rows.length).toBeLessThanOrEqual(count);
        expect(found.rows).toEqual(all.slice(found.from, found.from + count));
        if (all.length > 0) expect(found.rows.length).toBeGreaterThan(0);
      },
    ),
  );
});
