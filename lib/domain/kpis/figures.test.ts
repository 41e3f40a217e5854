import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { policy } from '../matrix/__fixtures__/policy';
import { accountRecord } from './__fixtures__/account-record';
import { historyOf } from './__fixtures__/history-of';
import { march } from './__fixtures__/march';
import { at, escalationLog, reply, status, ticketRecord } from './__fixtures__/ticket-record';
import { indexHistory } from './index-history';
import { kpiRegistry } from './registry';

const WEEK = 7 * 86_400_000;

/** The numbers of every indicator, by its id. */
function figures(
  tickets: ReturnType<typeof ticketRecord>[],
  accounts: ReturnType<typeof accountRecord>[] = [],
) {
  const scope = indexHistory(historyOf(tickets, accounts), policy, march, WEEK);
  return new Map(kpiRegistry.map((kpi) => [kpi.id, kpi.figures(kpi.measure(scope))]));
}

const busy = figures(
  [
    ticketRecord('1', {
      accountId: '1',
      opened: { priority: 'urgent' },
      events: [reply(at('09:10')), status('solved', at('11:00'))],
      signals: [
        {
          recordKey: '',
          rule: 'one',
          kind: 'fired',
          at: at('09:10'),
          policyVersion: 'test-1',
          authorId: null,
        },
      ],
      escalation: escalationLog(
        1,
        { deed: 'escalated', at: at('09:40') },
        { deed: 'acknowledged', at: at('09:52') },
        { deed: 'resolved', at: at('12:00') },
      ),
      surveys: [
        { at: at('12:30'), survey: 'csat', scale: '1-5', value: 4, ticketId: '1' },
        { at: at('12:30'), survey: 'csat', scale: '1-10', value: 7, ticketId: '1' },
        { at: at('12:30'), survey: 'nps', scale: '0-10', value: 9, ticketId: null },
      ],
    }),
    ticketRecord('2', {
      accountId: '2',
      escalation: escalationLog(1, { deed: 'escalated', at: at('13:00') }),
    }),
  ],
  [accountRecord('1', 1000), accountRecord('2', 2000, { leftAt: at('10:00') })],
);

describe('KP1 to KP6, SB1, HS6, PO13: the numbers to be drawn', () => {
  test('KP1 to KP6, SB1, HS6, PO13: each with its count and what the goals say', () => {
    const minutes = (count: number) => count * 60_000;
    const drawn = [...busy].map(([id, own]) => [id, own.map((one) => [one.value, one.n, one.judgementKey])]);
    expect(Object.fromEntries(drawn)).toEqual({
      'support-tickets': [
        [2, 2, null],
        [1, 1, null],
      ],
      'money-in-escalation': [
        [2000, 1, null],
        [0, 1, null],
      ],
      'open-escalations': [
        [1, 1, null],
        [2, 2, null],
        [1, 1, null],
      ],
      'response-time': [
        [minutes(140), 2, null],
        [minutes(12), 1, null],
        [1, 1, null],
      ],
      'resolution-time': [
        [minutes(140), 1, null],
        [minutes(140), 1, null],
        [minutes(140), 1, null],
        [null, 0, null],
        [null, 0, null],
        [null, 0, null],
      ],
      satisfaction: [
        [4, 1, 'kpi_goal_met'],
        [7, 1, 'kpi_goal_missed'],
      ],
      'nps-after-escalation': [[100, 1, null]],
      'first-contact-resolution': [
        [0, 1, 'kpi_goal_missed'],
        [2, 2, null],
      ],
      'escalation-rate': [[100, 2, 'kpi_rate_balanced']],
      precision: [
        [100, 1, null],
        [0, 1, null],
        [0, 1, null],
        [minutes(30), 1, null],
      ],
      'level-dwell': [[minutes(140), 1, null]],
      churn: [[50, 2, 'kpi_churn_above']],
    });
  });

  test('KP1 to KP6: of nothing, what is not a count is unknown, never 0', () => {
    for (const own of figures([]).values())
      for (const { kind, value, labelKey } of own)
        expect([labelKey, value]).toEqual([
          labelKey,
          kind === 'count' || labelKey === 'kpi_figure_money' ? 0 : null,
        ]);
  });

  test.each(['en', 'de'])('SB1: every name and judgement has its words: %s', (language) => {
    const file = join(import.meta.dirname, `../../../locales/kpis.${language}.json`);
    const words = Object.keys(JSON.parse(readFileSync(file, 'utf8')) as object);
    const used = new Set([
      ...kpiRegistry.map(({ labelKey }) => labelKey),
      ...[...busy.values()].flat().map(({ labelKey }) => labelKey),
      ...['goal_met', 'goal_missed', 'rate_too_rare', 'rate_balanced', 'rate_too_often'].map(
        (key) => `kpi_${key}`,
      ),
      ...['churn_below', 'churn_within', 'churn_above'].map((key) => `kpi_${key}`),
    ]);
    expect(words.toSorted()).toEqual([...used].sort());
  });
});
