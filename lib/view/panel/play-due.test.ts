import { describe, expect, test } from 'vitest';
import { playDue } from './play-due';

const NOW = Date.parse('2026-03-02T14:00:00Z');
const end = (date: string) => Date.parse(`${date}T23:59:59.999Z`);
const due = (date: string, locale = 'en', zone = 'UTC') => playDue(end(date), NOW, { locale }, zone);

describe('by when a task is due', () => {
  test.each([
    ['2026-03-02', 'today', false],
    ['2026-03-03', 'tomorrow', false],
    ['2026-03-06', 'Fri', false],
    ['2026-03-09', 'Mar 9', false],
    ['2027-03-02', 'Mar 2, 2027', false],
    ['2026-03-01', 'yesterday', true],
    ['2026-02-25', 'Feb 25', true],
    ['2016-03-02', 'Mar 2, 2016', true],
  ])('%s is %s', (date, words, late) => {
    expect(due(date)).toEqual({ words, late });
  });

  test('in German, and by the dates of the policy', () => {
    expect(due('2026-03-03', 'de').words).toBe('morgen');
    // In Auckland it is the third of March already.
    expect(playDue(end('2026-03-02') - 12 * 3_600_000, NOW, { locale: 'en' }, 'Pacific/Auckland')).toEqual({
      words: 'today',
      late: false,
    });
  });
});
