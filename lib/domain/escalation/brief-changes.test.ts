import { expect, test } from 'vitest';
import type { BriefPart } from '../model/brief-part';
import { briefChanges } from './brief-changes';
import { briefPrints } from './brief-prints';
import { briefWithout } from './brief-without';

const line = (id: string, instant: number) => ({
  id,
  sentence: { key: 'plays_brief_replied', values: [{ kind: 'instant' as const, instant }] },
});
const BRIEF: BriefPart[] = [
  { id: 'timeline', lines: [line('timeline/opened', 1), line('timeline/replied', 2)] },
  { id: 'reason', lines: [line('reason/no-reply-in-time', 3)] },
  { id: 'health', lines: [line('health/score', 4)] },
];

test('acceptance 4.12: a part or a line that was left out is not in it; a part of which nothing is left is gone', () => {
  expect(briefWithout(BRIEF, [])).toEqual(BRIEF);
  const some = briefWithout(BRIEF, ['health', 'timeline/replied', 'reason/no-reply-in-time', 'levels/1-0']);
  expect(some).toEqual([{ id: 'timeline', lines: [line('timeline/opened', 1)] }]);
});

test('acceptance 4.12: what changed since it was looked over is named, what only grew older is not', () => {
  const seen = briefPrints(BRIEF);
  expect(briefChanges(BRIEF, seen)).toEqual([]);
  const [timeline, reason, health] = BRIEF;
  if (!timeline || !reason || !health) throw new Error('three parts');
  const later: BriefPart[] = [
    { ...timeline, lines: [line('timeline/opened', 1), line('timeline/replied', 9)] },
    { ...reason, lines: [line('reason/no-reply-in-time', 99)] },
    health,
  ];
  expect(briefChanges(later, seen)).toEqual(['timeline']);
  const other = { ...reason, lines: [line('reason/third-message', 3)] };
  expect(briefChanges([timeline, other, health], seen)).toEqual(['reason']);
});

test('acceptance 4.12: a part that was not there when it was looked over has changed', () => {
  expect(briefChanges(BRIEF, {})).toEqual(['timeline', 'reason', 'health']);
});
