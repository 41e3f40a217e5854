import { expect, it } from 'vitest';
import { metricScoreWords } from './metric-score-words';

const points: [number, number][] = [
  [-60, 0],
  [-20, 5],
  [0, 8],
];
const said = (raw: number, score: number, transform: 'line' | 'bands' = 'line') => {
  const { key, values } = metricScoreWords({ points, transform }, raw, score);
  return [key, ...values.map((value) => (value.kind === 'number' ? value.number : null))];
};

it('a score says the points it follows from', () => {
  expect(said(-31, 3.6)).toEqual(['account_score_between', -60, 0, -20, 5, 3.6]);
  expect(said(-20, 5)).toEqual(['account_score_between', -20, 5, 0, 8, 5]);
  expect(said(-80, 0)).toEqual(['account_score_down_to', -60, 0]);
  expect(said(12, 8)).toEqual(['account_score_up_from', 0, 8]);
  expect(said(-5, 5, 'bands')).toEqual(['account_score_from', -20, 5]);
  expect(said(-99, 0, 'bands')).toEqual(['account_score_below', -60, 0]);
});
