import { expect, it } from 'vitest';
import { isFresh } from './is-fresh';

it.each([
  [100, 100, true],
  [160, 100, true],
  [161, 100, false],
  // Read by a clock that has been put back since.
  [99, 100, false],
])('at %i, what was read at %i and may be 60 old is fresh: %s', (now, readAt, fresh) => {
  expect(isFresh(readAt, 60, now)).toBe(fresh);
});
