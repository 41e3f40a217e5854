import { describe, expect, test } from 'vitest';
import { policy } from '../matrix/__fixtures__/policy';
import type { SignalRecord } from '../model/signal-record';
import { historyOf } from './__fixtures__/history-of';
import { march } from './__fixtures__/march';
import { at, escalationLog, ticketRecord } from './__fixtures__/ticket-record';
import { kpis } from './kpis';
import { precision } from './precision';

const HOUR = 3_600_000;
const own = {
  ...policy,
  goals: { ...policy.goals, precisionPercent: 50, minimumFirings: 4 },
  triggers: [{ rule: 'quiet', mode: 'suggest' as const, weight: 1, parameters: {} }],
};

function said(rule: string, kind: SignalRecord['kind'], moment: number): SignalRecord {
  return { recordKey: '', rule, kind, at: moment, policyVersion: 'test-1', authorId: '7' };
}

/** A ticket on which a rule fired, escalated so many hours later, or never. */
function ticket(
  id: string,
  firedAt: number,
  hours: number | null,
  remarks: SignalRecord[] = [],
  rule = 'late-reply',
) {
  return ticketRecord(id, {
    opened: { at: firedAt - HOUR },
    signals: [said(rule, 'fired', firedAt), said(rule, 'cleared', firedAt + HOUR), ...remarks],
    escalation: hours === null ? [] : escalationLog(1, { deed: 'escalated', at: firedAt + hours * HOUR }),
  });
}

const measured = (...tickets: ReturnType<typeof ticketRecord>[]) =>
  kpis(historyOf(tickets), own, march, 'none').kpis.precision.whole;

describe('KP6: precision of the rules', () => {
  test('KP6: hits, false alarms, lead and what people said, by rule; a rule that never fired is there too', () => {
    const start = at('09:00');
    const result = measured(
      ticket('1', start, 2, [said('late-reply', 'agreed', start + 1)]),
      ticket('2', start, 4, [said('late-reply', 'disagreed', start), said('late-reply', 'disagreed', start)]),
      ticket('3', start, null),
      ticket('4', start, -0.5),
      ticket('5', at('09:00', '2026-03-30'), null),
      ticketRecord('6', { signals: null, escalation: null }),
    );
    expect(result.rules.map(({ rule }) => rule)).toEqual(['late-reply', 'quiet']);
    expect(result.rules[0]).toMatchObject({
      firings: 5,
      hits: 2,
      falseAlarms: 1,
      late: 1,
      undecided: 1,
      precisionPercent: 50,
      badRecords: 3,
      caughtRecords: 2,
      medianLead: 3 * HOUR,
      agreed: 1,
      disagreed: 1,
      verdict: 'keep',
      calibration: null,
    });
    expect(result.rules[1]).toMatchObject({
      firings: 0,
      precisionPercent: null,
      recallPercent: 0,
      verdict: null,
    });
    expect(result).toMatchObject({ hits: 2, falseAlarms: 1, late: 1, precisionPercent: 50, leftOut: 1 });
  });

  test('acceptance 4.13: keep, loosen below the goal, drop below half of it, nothing of too few', () => {
    const verdict = (hits: number, falseAlarms: number) =>
      measured(
        ...Array.from({ length: hits }, (_, index) => ticket(`1${index}`, at('09:00'), 1)),
        ...Array.from({ length: falseAlarms }, (_, index) => ticket(`2${index}`, at('09:00'), null)),
      ).rules[0]?.verdict;
    expect(verdict(2, 2)).toBe('keep');
    expect(verdict(1, 3)).toBe('loosen');
    expect(verdict(1, 4)).toBe('drop');
    expect(verdict(2, 1)).toBeNull();
  });

  test('KP6: alarms that all came too late are shown as such, so that the numbers add up', () => {
    const late = measured(...['1', '2', '3'].map((id) => ticket(id, at('09:00'), -0.5)));
    const told = Object.fromEntries(
      precision.figures(late).map(({ labelKey, value, n }) => [labelKey, [value, n]]),
    );
    expect(told).toMatchObject({
      kpi_figure_precision: [0, 3],
      kpi_figure_false_alarms: [0, 3],
      kpi_figure_late: [3, 3],
    });
  });

  test('KP6: the trend by month, and the horizon as it is asked for', () => {
    const period = { from: at('00:00', '2026-02-01'), until: march.until };
    const tickets = [
      ticket('1', at('09:00', '2026-02-10'), 1),
      ticket('2', at('09:00', '2026-02-10'), null),
      ticket('3', at('09:00', '2026-03-10'), 30),
    ];
    const measure = (horizon?: number) =>
      kpis(historyOf(tickets), own, period, 'month', horizon).kpis.precision;
    expect(measure().whole.rules[0]?.trend).toEqual([
      { month: '2026-02', hits: 1, falseAlarms: 1, late: 0, precisionPercent: 50 },
      { month: '2026-03', hits: 1, falseAlarms: 0, late: 0, precisionPercent: 100 },
    ]);
    expect(measure().groups.map(({ key, result }) => [key, result.hits, result.medianLead])).toEqual([
      ['2026-02', 1, HOUR],
      ['2026-03', 1, 30 * HOUR],
    ]);
    expect(measure(24 * HOUR).whole).toMatchObject({ hits: 1, falseAlarms: 2 });
  });

  test('KP6: a horizon that ends with the period is not over: the trouble may still come at that very moment', () => {
    const start = at('09:00');
    const judgedIn = (hours: number | null, until: number) =>
      kpis(historyOf([ticket('1', start, hours)]), own, { from: march.from, until }, 'none', 24 * HOUR).kpis
        .precision.whole.rules[0];
    const end = start + 24 * HOUR;
    expect(judgedIn(24, end)).toMatchObject({ undecided: 1, falseAlarms: 0, precisionPercent: null });
    expect(judgedIn(null, end)).toMatchObject({ undecided: 1, falseAlarms: 0 });
    expect(judgedIn(24, end + 1)).toMatchObject({ hits: 1 });
    expect(judgedIn(null, end + 1)).toMatchObject({ falseAlarms: 1 });
  });

  test('KP6: where nobody knows what the host’s own flag said, an alarm is not called false', () => {
    const silent = { ...ticket('1', at('09:00'), null), hostEscalatedAt: null };
    expect(measured(silent).rules[0]).toMatchObject({ unknown: 1, falseAlarms: 0, precisionPercent: null });
    expect(measured({ ...silent, hostEscalatedAt: 'never' }).rules[0]).toMatchObject({ falseAlarms: 1 });
  });

  test('KP6: an escalation that a rule made proves nothing until somebody takes it up', () => {
    const acted = (...more: Parameters<typeof escalationLog>[1][]) =>
      ticketRecord('1', {
        signals: [said('late-reply', 'fired', at('10:00'))],
        escalation: escalationLog(1, { deed: 'escalated', at: at('10:00'), ground: 'rule' }, ...more),
      });
    expect(measured(acted()).rules[0]).toMatchObject({ unknown: 1, precisionPercent: null });
    expect(measured(acted({ deed: 'acknowledged', at: at('10:05') })).rules[0]).toMatchObject({
      hits: 1,
      medianLead: 0,
    });
    const byHost = { ...acted(), hostEscalatedAt: at('10:30'), escalation: [] };
    expect(measured(byHost).rules[0]).toMatchObject({ hits: 1, medianLead: HOUR / 2 });
    expect(measured({ ...byHost, hostEscalatedAt: at('09:30') }).rules[0]).toMatchObject({
      late: 1,
      hits: 0,
    });
  });
});
