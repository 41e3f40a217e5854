import { describe, expect, it } from 'vitest';
import type { Sentence } from '../domain/model/sentence';
import { renderSentence } from './render-sentence';

const at = Date.UTC(2026, 10, 22, 14, 42);
const texts: Record<string, (values: string[]) => string> = {
  whole: (values) => values.join('|'),
  inner: ([count]) => `inner ${count}`,
  duration_minutes: ([count]) => `${count} min`,
};
const render = (values: Sentence['values'], locale: string, now?: number) =>
  renderSentence(
    { key: 'whole', values },
    {
      text: (key, given) => texts[key]?.(given) ?? '',
      locale,
      timeZone: 'UTC',
      ...(now !== undefined && { now }),
    },
  );

describe('renderSentence', () => {
  it('writes values as the reader does', () => {
    const values: Sentence['values'] = [
      { kind: 'text', text: 'Gold' },
      { kind: 'number', number: 1234.567 },
      { kind: 'percent', percent: 31 },
      { kind: 'duration', milliseconds: 24 * 60_000 },
      { kind: 'message', key: 'inner', values: [{ kind: 'number', number: 2 }] },
      { kind: 'message', key: 'gone' },
    ];
    expect(render(values, 'en')).toBe('Gold|1,234.57|31%|24 min|inner 2|');
    expect(render(values, 'de')).toBe('Gold|1.234,57|31\u00a0%|24 min|inner 2|');
  });

  it('gives a moment of today as a time, any other with its date', () => {
    const values: Sentence['values'] = [{ kind: 'instant', instant: at }];
    expect(render(values, 'en-GB', at + 3_600_000)).toBe('14:42');
    expect(render(values, 'en-GB', at + 24 * 3_600_000)).toBe('22 Nov 2026, 14:42');
    expect(render(values, 'en-GB')).toBe('22 Nov 2026, 14:42');
  });
});
