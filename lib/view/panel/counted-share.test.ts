import { expect, test } from 'vitest';
import { countedShare } from './counted-share';

const row = (metric: string, weightPercent: number, score: number | null) => ({
  metric,
  weightPercent,
  score,
});
const usage = row('usage', 40, 8);
const support = row('support', 40, 3.3);

test('what is not known gives its weight to the others', () => {
  const rows = [usage, support, row('nps', 20, null)];
  expect(countedShare(support, rows)).toEqual({ share: 0.5, without: ['nps'] });
});

test('with everything known, or for what counts nothing itself, there is nothing to say', () => {
  expect(countedShare(support, [usage, support, row('nps', 20, 9)])).toBeNull();
  const nps = row('nps', 20, null);
  expect(countedShare(nps, [usage, support, nps])).toBeNull();
  expect(countedShare(support, [usage, support, row('pulse', 0, null)])).toBeNull();
});
