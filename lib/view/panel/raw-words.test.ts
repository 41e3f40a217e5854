import { expect, test } from 'vitest';
import { rawWords } from './raw-words';

test.each([
  ['payment', 1, 'account_raw_day'],
  ['payment', 12, 'account_raw_days'],
  ['renewal', 0, 'account_raw_days'],
  ['support', 1, 'account_raw_support'],
  ['nps', 1, 'account_raw_number'],
  ['usage', 80, 'account_raw_usage'],
  ['csat', 92, 'account_raw_percent'],
])('%s of %d', (metric, raw, key) => {
  expect(rawWords(metric, raw).key).toBe(key);
});
