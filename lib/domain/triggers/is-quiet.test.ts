import { describe, expect, it } from 'vitest';
import { assess } from '../assess';
import { defaultPolicy } from '../default-policy/default-policy';
import type { SignalRecord } from '../model/signal-record';
import { ticketFacts } from './__fixtures__/ticket-facts';
import { isQuiet } from './is-quiet';

const now = Date.UTC(2026, 2, 2, 12);
const hour = 3_600_000;
const key = 'acme.zendesk.com/ticket/4821';

const line = (kind: SignalRecord['kind'], change: Partial<SignalRecord> = {}): SignalRecord => ({
  recordKey: key,
  rule: 'no-reply-in-time',
  kind,
  at: now - hour,
  policyVersion: 'shipped-1',
  authorId: 'kim',
  ...change,
});
const quiet = (log: SignalRecord[], who: Partial<Parameters<typeof isQuiet>[1]> = {}, at = now) =>
  isQuiet(log, { rule: 'no-reply-in-time', recordKey: key, personId: 'kim', ...who }, at);

describe('SupportLogic: alerts can be turned off', () => {
  it('SupportLogic: a muted rule is quiet on every record, for who muted it, until it is unmuted', () => {
    const muted = [line('muted')];
    expect(quiet(muted)).toBe(true);
    expect(quiet(muted, { recordKey: 'acme.zendesk.com/ticket/1' })).toBe(true);
    expect(quiet(muted, { rule: 'negative-sentiment' })).toBe(false);
    expect(quiet(muted, { personId: 'lee' })).toBe(false);
    expect(quiet([line('unmuted', { at: now }), ...muted])).toBe(false);
    expect(quiet([line('unmuted', { at: now - 2 * hour }), ...muted])).toBe(true);
    expect(quiet(muted, {}, now - hour - 1)).toBe(false);
    expect(quiet([line('muted', { until: now })])).toBe(false);
    expect(quiet([line('muted', { until: now + 1 })])).toBe(true);
  });

  it('SupportLogic: a snooze is quiet on its record up to its end', () => {
    const snoozed = [line('snoozed', { until: now + hour })];
    expect(quiet(snoozed)).toBe(true);
    expect(quiet(snoozed, {}, now + hour)).toBe(false);
    expect(quiet(snoozed, { recordKey: 'acme.zendesk.com/ticket/1' })).toBe(false);
    // Of nobody knows how long: better told once too often.
    expect(quiet([line('snoozed')])).toBe(false);
    expect(quiet([...snoozed, line('snoozed', { at: now, until: now })])).toBe(false);
  });

  it('SupportLogic: what fired, was agreed with or disagreed with is not quiet', () => {
    expect(quiet([line('fired'), line('agreed'), line('disagreed'), line('cleared')])).toBe(false);
    expect(quiet([])).toBe(false);
  });

  it('SupportLogic: every alert has its reason', () => {
    const waiting = { waitingSince: now - 2 * hour, unansweredMessages: 1, agentReplies: 0 };
    const { fired, reasons } = assess(ticketFacts(now, { conversation: waiting }), defaultPolicy, now);
    expect(fired.length).toBeGreaterThan(0);
    for (const { rule } of fired)
      expect(reasons.find(({ id }) => id === rule)?.sentence.values.length).toBeGreaterThan(0);
  });
});
