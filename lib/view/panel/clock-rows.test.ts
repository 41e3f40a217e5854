import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SlaClock } from '../../domain/model/sla-clock';
import { clockRows } from './clock-rows';

const NOW = Date.parse('2026-03-02T14:00:00Z');
const MINUTE = 60_000;
const language = { locale: 'de', timeZone: 'UTC' };
const clock = (changes: Partial<SlaClock>): SlaClock => ({
  metric: 'next_reply_time',
  label: null,
  stage: 'active',
  dueAt: NOW + 30 * MINUTE,
  startedAt: NOW - 30 * MINUTE,
  targetMinutes: 60,
  businessHours: false,
  ...changes,
});
const one = (changes: Partial<SlaClock>) => clockRows([clock(changes)], null, NOW, language)[0];

describe('clockRows', () => {
  test('a running clock says the time left and the moment', () => {
    expect(one({})).toMatchObject({
      state: 'running',
      words: {
        key: 'panel_clock_left',
        values: [
          { kind: 'duration', milliseconds: 30 * MINUTE },
          { kind: 'text', text: '14:30' },
        ],
      },
      used: 0.5,
    });
  });

  test('due at this instant is over, ten years over is told without a surprise', () => {
    expect(one({ dueAt: NOW })?.state).toBe('overdue');
    expect(one({ dueAt: NOW - 3650 * 1440 * MINUTE })).toMatchObject({ state: 'overdue', used: 1 });
  });

  test.each([
    ['paused', { stage: 'paused', dueAt: null }],
    ['achieved', { stage: 'achieved', dueAt: null }],
    ['unknown', { stage: null }],
    ['unknown', { dueAt: null }],
  ] as const)('%s has words and no bar', (state, changes) => {
    expect(one(changes)).toMatchObject({ state, used: null });
  });

  test('no bar where the target, or on business hours the start, is not known', () => {
    expect(one({ targetMinutes: null })?.used).toBeNull();
    expect(one({ businessHours: true, startedAt: null })?.used).toBeNull();
    expect(one({ businessHours: true, targetMinutes: 20 })?.used).toBe(0.5);
  });

  test('the nearest stands first, what is met last', () => {
    const nearest = clock({ metric: 'agent_work_time' });
    const rows = clockRows(
      [clock({ stage: 'achieved', dueAt: null }), clock({ dueAt: NOW - 1 }), nearest],
      nearest,
      NOW,
      language,
    );
    expect(rows.map(({ state, nearest: first }) => [state, first])).toEqual([
      ['running', true],
      ['overdue', false],
      ['achieved', false],
    ]);
  });

  test('the bar is never outside its track', () => {
    const instant = fc.option(fc.integer({ min: 0, max: 2 * NOW }));
    fc.assert(
      fc.property(
        instant,
        instant,
        fc.option(fc.integer({ min: 1, max: 1e6 })),
        fc.option(fc.boolean()),
        (dueAt, startedAt, targetMinutes, businessHours) => {
          const used = one({ dueAt, startedAt, targetMinutes, businessHours })?.used ?? 0;
          return used >= 0 && used <= 1;
        },
      ),
    );
  });
});
