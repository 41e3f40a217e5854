import { expect, test } from 'vitest';
import { endOfLocalDay } from './end-of-local-day';
import { localDay } from './local-day';

const BERLIN = 'Europe/Berlin';
const at = (text: string) => Date.parse(text);
const dayOf = (date: string) => Date.parse(`${date}T00:00Z`) / 86_400_000;

test('a date begins at the zone’s midnight', () => {
  expect(localDay(BERLIN, at('2026-03-02T22:59:59.999Z'))).toBe(dayOf('2026-03-02'));
  expect(localDay(BERLIN, at('2026-03-02T23:00Z'))).toBe(dayOf('2026-03-03'));
  expect(localDay('UTC', at('2026-03-02T23:59Z'))).toBe(dayOf('2026-03-02'));
  expect(localDay('Pacific/Kiritimati', at('2026-03-02T10:00Z'))).toBe(dayOf('2026-03-03'));
});

test('a date ends with its last millisecond, on days of 23 and 25 hours too', () => {
  expect(endOfLocalDay('UTC', dayOf('2026-03-02'))).toBe(at('2026-03-02T23:59:59.999Z'));
  expect(endOfLocalDay(BERLIN, dayOf('2026-03-28'))).toBe(at('2026-03-28T22:59:59.999Z'));
  expect(endOfLocalDay(BERLIN, dayOf('2026-03-29'))).toBe(at('2026-03-29T21:59:59.999Z'));
  expect(endOfLocalDay(BERLIN, dayOf('2026-10-25'))).toBe(at('2026-10-25T22:59:59.999Z'));
  expect(endOfLocalDay('Pacific/Kiritimati', dayOf('2026-03-02'))).toBe(at('2026-03-02T09:59:59.999Z'));
});

test('where midnight does not exist the date begins when the clocks go on', () => {
  // Cuba sets its clocks from 00:00 to 01:00 on 2026-03-08.
  const end = endOfLocalDay('America/Havana', dayOf('2026-03-07'));
  expect(localDay('America/Havana', end)).toBe(dayOf('2026-03-07'));
  expect(localDay('America/Havana', end + 1)).toBe(dayOf('2026-03-08'));
});

test('a date that a zone left out is over when the one before it is', () => {
  // Samoa had no 2011-12-30.
  expect(endOfLocalDay('Pacific/Apia', dayOf('2011-12-30'))).toBe(
    endOfLocalDay('Pacific/Apia', dayOf('2011-12-29')),
  );
});
