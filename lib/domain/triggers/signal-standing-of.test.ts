import { describe, expect, it } from 'vitest';
import type { SignalRecord } from '../model/signal-record';
import { signalStandingOf } from './signal-standing-of';

const now = Date.UTC(2026, 2, 2, 12);
const hour = 3_600_000;
const recordKey = 'acme.zendesk.com/ticket/4821';
const rule = 'no-reply-in-time';

const line = (kind: SignalRecord['kind'], at: number, change: Partial<SignalRecord> = {}): SignalRecord => ({
  recordKey,
  rule,
  kind,
  at,
  policyVersion: 'shipped-1',
  authorId: kind === 'fired' || kind === 'cleared' ? null : 'kim',
  ...change,
});
const standing = (log: SignalRecord[], personId: string | null = 'kim') =>
  signalStandingOf(log, { rule, recordKey, personId }, now);

describe('what stands of a signal', () => {
  it('holds since it fired, until it ceased to', () => {
    expect(standing([line('fired', now - hour)]).firedAt).toBe(now - hour);
    expect(standing([line('cleared', now - 1), line('fired', now - hour)]).firedAt).toBeNull();
    expect(standing([line('fired', now - hour, { recordKey: 'elsewhere' })]).firedAt).toBeNull();
  });

  it('the last opinion of this person counts, and only of the time that it fired', () => {
    const fired = line('fired', now - hour);
    const disagreed = line('disagreed', now - 2, { reason: 'answered by phone' });
    expect(standing([fired, line('agreed', now - 3), disagreed]).opinion).toEqual(disagreed);
    expect(standing([fired, line('agreed', now - 3, { authorId: 'lee' })]).opinion).toBeNull();
    expect(standing([line('agreed', now - 2 * hour), fired]).opinion).toBeNull();
    expect(standing([line('agreed', now - 2 * hour)]).opinion?.kind).toBe('agreed');
  });

  it('tells by what it is quiet, a mute on any record among it', () => {
    const snooze = line('snoozed', now - 5, { until: now + hour });
    expect(standing([snooze]).quiet).toEqual(snooze);
    expect(standing([line('snoozed', now - 5, { until: now })]).quiet).toBeNull();
    const mute = line('muted', now - hour, { recordKey: 'elsewhere' });
    expect(standing([snooze, mute]).quiet).toEqual(mute);
    expect(standing([snooze, mute, line('unmuted', now - 1)]).quiet).toEqual(snooze);
  });

  it('of whom nobody knows who they are, nothing was said', () => {
    const log = [line('fired', now - hour), line('agreed', now - 1), line('muted', now - 1)];
    expect(standing(log, null)).toEqual({ rule, firedAt: now - hour, opinion: null, quiet: null });
  });
});
