import { expect, it } from 'vitest';
import { activityWeeks } from './activity-weeks';

it('HS9: 28 days are four weeks, and a day of which nothing is known is not one without activity', () => {
  const daily = [...Array<null>(7).fill(null), ...Array<number>(7).fill(0), 1, 4, 8, 2, 0, 0, null];
  const weeks = activityWeeks([...daily, ...Array<number>(7).fill(3)]);
  expect(weeks.map(({ active, known, actions }) => [active, known, actions])).toEqual([
    [0, 0, 0],
    [0, 7, 0],
    [4, 6, 15],
    [7, 7, 21],
  ]);
  expect(weeks[2]?.days.map(({ level }) => level)).toEqual([
    ...['some', 'most', 'most', 'more', 'none', 'none', 'unknown'],
  ]);
  expect(weeks[0]?.days[0]?.level).toBe('unknown');
  expect(weeks.at(-1)).toMatchObject({ from: 21, to: 27 });
});
