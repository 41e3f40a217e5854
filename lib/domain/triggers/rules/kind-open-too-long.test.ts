import { describe, expect, it } from 'vitest';
import type { Ticket } from '../../model/ticket';
import { assessBy } from '../__fixtures__/assess-by';
import { ruleContext } from '../__fixtures__/rule-context';
import { ticketFacts } from '../__fixtures__/ticket-facts';
import { kindOpenTooLong } from './kind-open-too-long';

const now = Date.UTC(2026, 2, 4, 12);
const hour = 3_600_000;
const shipped = kindOpenTooLong.parameters.parse({});

const dispute = (createdAt: number | null, changes: Partial<Ticket> = {}) =>
  ticketFacts(now, { ticket: { subject: 'Billing dispute about March', type: null, createdAt, ...changes } });

const judged = (createdAt: number | null, changes: Partial<Ticket> = {}) =>
  assessBy({ rule: kindOpenTooLong.id, id: 'billing-dispute-48-h' }, dispute(createdAt, changes), now);

describe('TR17 a kind of issue that has been open too long', () => {
  it('TR17: "Billing dispute open > 48 h" fires a millisecond after 48 h, with its numbers', () => {
    const assessment = judged(now - 48 * hour - 1);
    expect(assessment.outcome).toBe('fired');
    expect(assessment.reasons[0]?.sentence).toEqual({
      key: 'reason_kind_open_too_long',
      values: [
        { kind: 'duration', milliseconds: 48 * hour + 1 },
        { kind: 'duration', milliseconds: 48 * hour },
      ],
    });
  });

  it('TR17: at 48 h exactly it is clear, and looked at again a millisecond later', () => {
    const assessment = judged(now - 48 * hour);
    expect(assessment.outcome).toBe('clear');
    expect(assessment.nextChangeAt).toBe(now + 1);
    expect(judged(now - 48 * hour + 1).outcome).toBe('clear');
  });

  it('TR17: is unknown where nobody knows when it was opened, or the moment lies in the future', () => {
    expect(judged(null).outcome).toBe('unknown');
    expect(judged(now + 1).outcome).toBe('unknown');
    expect(judged(Number.NaN).outcome).toBe('unknown');
  });

  it('is clear of another kind, even unopened, and unknown where nothing tells the kind', () => {
    expect(judged(null, { subject: 'Outage' }).outcome).toBe('clear');
    expect(judged(now - 72 * hour, { subject: null, tags: null }).outcome).toBe('unknown');
    expect(judged(now - 72 * hour, { subject: null, tags: ['disputed'] }).outcome).toBe('fired');
  });

  it('stands in a policy once for each kind', () => {
    const setting = (issueType: string, hours: number) =>
      assessBy({ rule: kindOpenTooLong.id, parameters: { issueType, hours } }, dispute(now - 3 * hour), now);
    expect(setting('billing-dispute', 2).outcome).toBe('fired');
    expect(setting('payment-issue', 2).outcome).toBe('clear');
    expect(setting('billing-dispute', 2.5).fired).toEqual([{ rule: kindOpenTooLong.id, mode: 'suggest' }]);
  });

  it('TR6: opened in a peak it may be open half as long again', () => {
    const peak = ruleContext(now, { stretchAt: () => 1.5 });
    expect(kindOpenTooLong.check(dispute(now - 72 * hour), shipped, peak).outcome).toBe('clear');
    expect(kindOpenTooLong.nextChange(dispute(now - 72 * hour), shipped, peak)).toBe(now + 1);
    expect(kindOpenTooLong.check(dispute(now - 72 * hour - 1), shipped, peak).outcome).toBe('fired');
  });
});
