import { expect, test } from 'vitest';
import { ageWords } from './age-words';

const HOUR = 3_600_000;

test.each([
  [59_999, { key: 'panel_metric_now', values: [] }],
  [60_000, { key: 'panel_metric_ago', values: [{ kind: 'duration', milliseconds: 60_000 }] }],
  [26 * HOUR, { key: 'panel_metric_ago', values: [{ kind: 'duration', milliseconds: 24 * HOUR }] }],
])('%d ms ago', (age, words) => {
  expect(ageWords(age)).toEqual(words);
});
