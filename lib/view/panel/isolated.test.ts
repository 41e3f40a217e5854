import { expect, test } from 'vitest';
import { isolated } from './isolated';

test.each([
  ['a plain name stays as it is', 'Priya Raman', 'Priya Raman'],
  ['emoji too', '🚨 Ops', '🚨 Ops'],
  ['a right-to-left name is kept to itself', 'رانيا', '\u2068رانيا\u2069'],
  ['controls that would turn the line are taken out', 'evil\u202Etxt.exe', 'eviltxt.exe'],
])('%s', (_what, name, expected) => {
  expect(isolated(name)).toBe(expected);
});
