import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SlaClock } from '../../domain/model/sla-clock';
import type { TicketFacts } from '../../domain/model/ticket-facts';
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
const ticket = { status: 'open' } as TicketFacts['ticket'];
const one = (changes: Partial<SlaClock>, facts: Partial<TicketFacts> = {}) =>
  clockRows({ host: [clock(changes)], own: [] }, null, { ticket, ...facts }, NOW, language)[0];

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
      { host: [clock({ stage: 'achieved', dueAt: null }), clock({ dueAt: NOW - 1 }), nearest], own: [] },
      nearest,
      { ticket },
      NOW,
      language,
    );
    expect(rows.map(({ state, nearest: first }) => [state, first])).toEqual([
      ['running', true],
      ['overdue', false],
      ['achieved', false],
    ]);
  });

  test('a paused clock says why and since when, as far as the ticket tells', () => {
    const paused = { stage: 'paused', dueAt: null } as const;
    const pending = { ticket: { ...ticket, status: 'pending' as const } };
    const since = NOW - 8 * MINUTE;
    expect(one(paused, pending)?.words.key).toBe('clocks_paused_pending');
    expect(one(paused, { ...pending, pendings: [{ from: since, until: null }] })?.words).toEqual({
      key: 'clocks_paused_pending_since',
      values: [{ kind: 'text', text: '13:52' }],
    });
    const counts = { statusUpdatedAt: since } as NonNullable<TicketFacts['counts']>;
    expect(one(paused, { ticket: { ...ticket, status: 'hold' }, counts })?.words.values).toHaveLength(1);
    expect(one(paused)?.words.key).toBe('panel_clock_paused');
    expect(one({ ...paused, metric: 'milestone' }, pending)?.words.key).toBe('clocks_paused_stopped');
  });

  test('whose promise it is stands beside the name: the host’s policy, or our own target', () => {
    const rows = clockRows(
      { host: [clock({ label: 'Gold' })], own: [clock({ label: 'Promise', dueAt: NOW + MINUTE })] },
      null,
      { ticket },
      NOW,
      language,
    );
    expect(rows.map(({ source }) => source?.key)).toEqual(['clocks_own_named', 'clocks_policy']);
    expect(one({ metric: 'milestone', label: 'First response' })).toMatchObject({
      name: 'First response',
      source: null,
    });
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
