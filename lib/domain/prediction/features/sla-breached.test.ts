import { describe, expect, it } from 'vitest';
import type { SlaClock } from '../../model/sla-clock';
import { ticketFacts } from '../../triggers/__fixtures__/ticket-facts';
import { slaBreached } from './sla-breached';

const now = Date.UTC(2026, 2, 2, 12);
const policy = { warningMinutes: 30 };

function clock(stage: SlaClock['stage'], dueAt: number | null): SlaClock {
  return {
    metric: 'next_reply_time',
    label: null,
    stage,
    dueAt,
    startedAt: null,
    targetMinutes: null,
    businessHours: null,
  };
}
const check = (clocks: SlaClock[] | null) => slaBreached.check(ticketFacts(now, { clocks }), policy, now);

describe('sla-breached', () => {
  it('fires at the instant of the breach, and tells how long the first one is over', () => {
    expect(check([clock('active', now)]).outcome).toBe('fired');
    expect(check([clock('active', now - 60_000), clock('active', now - 720_000)])).toMatchObject({
      outcome: 'fired',
      sentence: { key: 'reason_sla_breached', values: [{ kind: 'duration', milliseconds: 720_000 }] },
    });
  });

  it('just does not a millisecond before, nor for a clock that stands', () => {
    expect(check([clock('active', now + 1)]).outcome).toBe('clear');
    expect(check([clock('paused', now - 1), clock('achieved', now - 1)]).outcome).toBe('clear');
    expect(check([]).outcome).toBe('clear');
  });

  it('is unknown without clocks, and with one whose stage or end nobody knows', () => {
    expect(check(null).outcome).toBe('unknown');
    expect(check([clock(null, now - 1)]).outcome).toBe('unknown');
    expect(check([clock('active', null)]).outcome).toBe('unknown');
  });

  it('a breach that is known is not hidden by a clock that is not', () => {
    expect(check([clock(null, null), clock('active', now - 1)]).outcome).toBe('fired');
  });
});
