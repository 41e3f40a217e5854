import { expect, test } from 'vitest';
import { type Box, pathLayout } from './path-layout';

const forks = [
  [],
  [{ id: 'a', elsewhere: false, level: null }],
  [
    { id: 'a', elsewhere: true, level: null },
    { id: 'b', elsewhere: false, level: 1 },
  ],
  [
    { id: 'a', elsewhere: false, level: 1 },
    { id: 'b', elsewhere: false, level: 1 },
  ],
  [
    { id: 'a', elsewhere: true, level: null },
    { id: 'b', elsewhere: true, level: null },
  ],
];
const cases = [2, 3, 4, 6, 9].flatMap((levels) =>
  forks.flatMap((those) => [200, 580, 700, 1400].map((room) => [levels, those, room] as const)),
);

const meet = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

test.each(cases)(
  'PO6, PO7: %i levels, forks %j, %i px: nothing lies on anything else or outside',
  (levels, those, room) => {
    const layout = pathLayout(levels, those, room);
    const boxes = [
      layout.start,
      ...layout.forks.flatMap(({ diamond, elsewhere, no, yes }) =>
        [diamond, elsewhere, no, yes].filter((box) => box !== null),
      ),
      ...layout.levels,
      ...layout.limits,
    ];
    expect(layout.levels).toHaveLength(levels);
    expect(layout.limits).toHaveLength(levels - 1);
    for (const [index, box] of boxes.entries()) {
      expect(box.x, JSON.stringify(box)).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(layout.width);
      expect(box.y + box.height).toBeLessThanOrEqual(layout.height);
      for (const other of boxes.slice(index + 1))
        expect(meet(box, other), `${JSON.stringify([box, other])}`).toBe(false);
    }
    for (const { points } of layout.arrows)
      for (const { x, y } of points) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(layout.width);
        expect(y).toBeLessThanOrEqual(layout.height);
      }
  },
);

test('PO7: a branch ends at its level, by a lane that no level lies in', () => {
  const { arrows, levels, forks: drawn } = pathLayout(4, forks[3] ?? [], 700);
  const branches = arrows.filter(({ kind }) => kind === 'branch');
  expect(branches).toHaveLength(2);
  const level = levels[1];
  for (const { points } of branches) {
    const end = points.at(-1);
    expect(end?.x).toBe((level?.x ?? 0) + (level?.width ?? 0));
    expect(end?.y).toBeGreaterThan(level?.y ?? 0);
    expect(end?.y).toBeLessThan((level?.y ?? 0) + (level?.height ?? 0));
    const lane = points[1]?.x ?? 0;
    for (const box of [...levels, ...drawn.map(({ diamond }) => diamond)])
      expect(lane).toBeGreaterThan(box.x + box.width);
  }
  // Two branches never share a lane or an end.
  expect(new Set(branches.map(({ points }) => points[1]?.x)).size).toBe(2);
  expect(new Set(branches.map(({ points }) => points.at(-1)?.y)).size).toBe(2);
});

test('PO7: a fork that changes nothing has one way only', () => {
  const { arrows, forks: drawn } = pathLayout(3, forks[1] ?? [], 700);
  expect(arrows.every(({ kind }) => kind === 'way')).toBe(true);
  expect(drawn[0]?.yes).toBeNull();
});
