import { expect, it } from 'vitest';
import { overrideEnd } from './override-end';

const NOW = Date.UTC(2026, 2, 2, 12, 0, 20);

it('ends after so many days, to the minute, or with the end of a day', () => {
  expect(overrideEnd('7', '', NOW)).toBe(Date.UTC(2026, 2, 9, 12, 1));
  expect(overrideEnd('date', '2026-03-31', NOW)).toBe(new Date(2026, 3, 1).getTime());
  expect(overrideEnd('date', '', NOW)).toBeNull();
  expect(overrideEnd('date', '31.3.2026', NOW)).toBeNull();
});
