import { expect, test } from 'vitest';
import { weekLines } from './week-lines';

const span = (day: number, start = 540, end = 1020) => ({ day, start, end });

test('puts days with the same hours together', () => {
  expect(
    weekLines(
      [1, 2, 3, 4, 5].map((day) => span(day)),
      'en',
    ),
  ).toEqual(['Mon–Fri 09:00–17:00']);
  expect(
    weekLines(
      [1, 2, 3, 4, 5].map((day) => span(day)),
      'de',
    ),
  ).toEqual(['Mo–Fr 09:00–17:00']);
  expect(weekLines([span(1), span(2), span(4), span(6, 600, 720), span(7, 0, 1440)], 'en')).toEqual([
    'Mon–Tue 09:00–17:00',
    'Thu 09:00–17:00',
    'Sat 10:00–12:00',
    'Sun 00:00–24:00',
  ]);
});

test('tells several spans of a day in their order, and those over midnight', () => {
  expect(weekLines([span(1, 780, 1020), span(1, 480, 720)], 'en')).toEqual(['Mon 08:00–12:00, 13:00–17:00']);
  expect(weekLines([span(5, 1320, 1800)], 'en')).toEqual(['Fri 22:00–06:00']);
});

test('is the whole week for 24x7', () => {
  expect(weekLines('always', 'en')).toEqual(['Mon–Sun 00:00–24:00']);
});
