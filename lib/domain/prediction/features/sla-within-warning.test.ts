import { describe, expect, it } from 'vitest';
import type { SlaClock } from '../../model/sla-clock';
import { ticketFacts } from '../../triggers/__fixtures__/ticket-facts';
import { slaWithinWarning } from './sla-within-warning';

const now = Date.UTC(2026, 2, 2, 12);
const minute = 60_000;

function check(clocks: [SlaClock['stage'], number | null][] | null, warningMinutes = 30) {
  const full = clocks?.map(
    ([stage, dueAt]): SlaClock => ({
      metric: 'next_reply_time',
      label: null,
      stage,
      dueAt,
      startedAt: null,
      targetMinutes: null,
      businessHours: null,
    }),
  );
  return slaWithinWarning.check(ticketFacts(now, { clocks: full ?? null }), { warningMinutes }, now);
}

describe('sla-within-warning', () => {
  it('fires from the warning on, with the time left on the nearest clock', () => {
    expect(check([['active', now + 30 * minute]]).outcome).toBe('fired');
    expect(
      check([
        ['active', now + 29 * minute],
        ['active', now + 24 * minute],
      ]),
    ).toMatchObject({ sentence: { values: [{ kind: 'duration', milliseconds: 24 * minute }] } });
  });

  it('just does not before, nor after the breach, nor while paused', () => {
    expect(check([['active', now + 30 * minute + 1]]).outcome).toBe('clear');
    expect(check([['active', now]]).outcome).toBe('clear');
    expect(check([['paused', now + minute]]).outcome).toBe('clear');
  });

  it('follows the policy', () => {
    expect(check([['active', now + 24 * minute]], 20).outcome).toBe('clear');
  });

  it('is unknown without clocks, and with one whose stage or end nobody knows', () => {
    expect(check(null).outcome).toBe('unknown');
    expect(check([[null, now + minute]]).outcome).toBe('unknown');
    expect(check([['active', null]]).outcome).toBe('unknown');
  });
});
