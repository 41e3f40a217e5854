import { describe, expect, it } from 'vitest';
import { catalogue } from './__fixtures__/catalogue';
import { formatDuration } from './format-duration';

const english = { text: catalogue('en'), locale: 'en' };
const german = { text: catalogue('de'), locale: 'de' };
const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

describe('formatDuration', () => {
  it.each([
    [0, 'under 1 min', 'unter 1 Min.'],
    [minute - 1, 'under 1 min', 'unter 1 Min.'],
    [minute, '1 min', '1 Min.'],
    [24 * minute + 59_999, '24 min', '24 Min.'],
    [hour, '1 h', '1 Std.'],
    [2 * hour + 10 * minute, '2 h 10 min', '2 Std. 10 Min.'],
    [day + 3 * hour + 59 * minute, '1 d 3 h', '1 Tg. 3 Std.'],
    [day, '1 d', '1 Tg.'],
    [10 * day + 5 * hour, '10 d', '10 Tg.'],
    [-1, 'due now', 'jetzt fällig'],
    [-12 * minute, '12 min over', '12 Min. überfällig'],
    [-3_653 * day, '3,653 d over', '3.653 Tg. überfällig'],
  ])('%d ms', (milliseconds, inEnglish, inGerman) => {
    expect(formatDuration(milliseconds, english)).toBe(inEnglish);
    expect(formatDuration(milliseconds, german)).toBe(inGerman);
  });
});
