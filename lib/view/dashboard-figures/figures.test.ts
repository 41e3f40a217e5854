import { describe, expect, test } from 'vitest';
import { auditRows } from './audit-rows';
import { chartDrawings } from './chart-drawings';
import { figureRows } from './figure-rows';
import { figuresCsv } from './figures-csv';
import { formatBucket } from './format-bucket';
import { formatFigure } from './format-figure';
import type { ShownFigure } from './shown-figure';

const HOUR = 3_600_000;
const language = { locale: 'en', text: (key: string, values: string[]) => [key, ...values].join(' ') };
const figure = (name: string, kind: ShownFigure['kind'], value: number | null, n = 4): ShownFigure => ({
  ...{ labelKey: `kpi_figure_${name}`, kind, value, n, judgementKey: null },
});
const goals = {
  ...{ satisfactionFive: 4, satisfactionTen: 8, firstContactPercent: 80, precisionPercent: 50 },
  ...{ rate: { low: 3, high: 10 }, churn: { low: 5, high: 7 } },
};

test.each([
  ['a share', figure('x', 'percent', 6), '6.0%'],
  ['a share below one per cent', figure('x', 'percent', 0.25), '0.3%'],
  ['money', figure('x', 'money', 60_000), '60,000'],
  ['KP3: a mean', figure('satisfaction_five', 'points', 4), '4.0'],
  ['SB1: +30', figure('nps', 'points', 30), '+30'],
  ['a negative score', figure('nps', 'points', -4), '−4'],
  ['none at all', figure('x', 'count', 0), '0'],
  ['unknown is no zero', figure('x', 'duration', null), 'figures_unknown'],
])('%s', (_, one, words) => {
  expect(formatFigure(one, language)).toBe(words);
});

test.each([
  ['2026-03', 'en', 'Mar 2026'],
  ['2026-03-02', 'en', 'Mar 2'],
  ['2026-03-02', 'de', '2. März'],
  ['nonsense', 'en', 'nonsense'],
])('the stretch of time %s in %s', (key, locale, words) => {
  expect(formatBucket(key, locale)).toBe(words);
});

describe('charts', () => {
  const trend = (name: string, kind: ShownFigure['kind'], ...values: (number | null)[]) =>
    values.map((value, index) => ({ key: `2026-0${index + 1}`, figures: [figure(name, kind, value)] }));

  test('KP5: the rate with the edges of its band, a gap where it is unknown', () => {
    const drawn = chartDrawings(
      'escalation-rate',
      trend('escalation_rate', 'percent', 6, null, 1),
      goals,
      language,
    );
    expect(drawn).toMatchObject([
      {
        unit: 'percent',
        labels: ['Jan 2026', 'Feb 2026', 'Mar 2026'],
        lines: [{ values: [6, null, 1] }],
        guides: [{ value: 3 }, { value: 10 }],
      },
    ]);
  });

  test('HS6: churn with its band', () => {
    const [drawn] = chartDrawings('churn', trend('churn', 'percent', 6), goals, language);
    expect(drawn?.guides.map(({ value }) => value)).toEqual([5, 7]);
  });

  test('KP3: the two scales of satisfaction are two charts, and one without answers is none', () => {
    const both = [
      {
        key: '2026-03',
        figures: [figure('satisfaction_five', 'points', 4), figure('satisfaction_ten', 'points', 9)],
      },
    ];
    expect(chartDrawings('satisfaction', both, goals, language).map(({ guides }) => guides)).toEqual([
      [{ name: 'figures_guide_goal', value: 4 }],
      [{ name: 'figures_guide_goal', value: 8 }],
    ]);
    const [one, ...more] = chartDrawings(
      'satisfaction',
      trend('satisfaction_ten', 'points', 9),
      goals,
      language,
    );
    expect([one?.lines[0]?.values, more]).toEqual([[9], []]);
  });

  test.each([
    [2 * HOUR, 'minutes', 120],
    [5 * HOUR, 'hours', 5],
    [96 * HOUR, 'days', 4],
  ])('KP2: a span of %i ms is drawn in %s', (span, unit, value) => {
    const [drawn] = chartDrawings('resolution-time', trend('resolution', 'duration', span), goals, language);
    expect(drawn).toMatchObject({ unit, lines: [{ values: [value] }, { values: [null] }] });
  });

  test('nothing known is nothing drawn', () => {
    expect(chartDrawings('churn', trend('churn', 'percent', null, null), goals, language)).toEqual([]);
    expect(chartDrawings('of-a-newer-version', trend('x', 'count', 1), goals, language)).toEqual([]);
  });
});

test('the table behind a chart has the same numbers, each with what it was counted from', () => {
  const trend = [
    { key: '2026-03', figures: [figure('opened', 'count', 7), figure('rate', 'percent', null, 0)] },
  ];
  expect(figureRows(trend, 'When', language)).toEqual([
    ['When', 'kpi_figure_opened', 'kpi_figure_rate', 'figures_from'],
    ['Mar 2026', '7', 'figures_unknown', '0'],
  ]);
  expect(figureRows([], 'When', language)).toEqual([['When']]);
});

test('KP1, KP5: the file has plain numbers in one unit, and nothing where nobody knows', () => {
  const indicator = {
    labelKey: 'kpi_response_time',
    figures: [figure('lead', 'duration', 40 * 60_000), figure('rate', 'percent', null, 0)],
    trend: [{ key: '2026-03', figures: [figure('lead', 'duration', 90_000)] }],
    groups: [{ name: '=Atlas', figures: [figure('money', 'money', 0.1 + 0.2)] }],
  };
  expect(figuresCsv([indicator], ['head'], 'whole', (key) => key)).toEqual([
    ['head'],
    ['kpi_response_time', 'kpi_figure_lead', 'whole', '40', 'minutes', '4', ''],
    ['kpi_response_time', 'kpi_figure_rate', 'whole', '', 'percent', '0', ''],
    ['kpi_response_time', 'kpi_figure_lead', '2026-03', '1.5', 'minutes', '4', ''],
    ['kpi_response_time', 'kpi_figure_money', '=Atlas', '0.3', '', '4', ''],
  ]);
});

test('CO6: a line of the log as a row: a name where there is one, else the id', () => {
  const line = {
    ...{ at: Date.parse('2026-03-02T09:30:00Z'), kind: 'opinion', detail: null, reason: '=SUM(A1)' },
    ref: { host: 'zendesk' as const, account: 'acme.zendesk.com', kind: 'ticket' as const, id: '4821' },
    ...{ sentence: { key: 'said', values: [] }, rule: 'r', policyVersion: null, noteId: '7' },
  };
  const rows = auditRows(
    [
      { ...line, personId: '1' },
      { ...line, personId: '2', ref: null },
    ],
    new Map([['1', 'Maya']]),
    ({ key }) => key,
    (kind) => `<${kind}>`,
  );
  expect(rows).toEqual([
    [
      '2026-03-02T09:30:00.000Z',
      'acme.zendesk.com',
      '4821',
      '<opinion>',
      'said',
      '',
      '=SUM(A1)',
      'Maya',
      'r',
      '',
      '7',
    ],
    ['2026-03-02T09:30:00.000Z', '', '', '<opinion>', 'said', '', '=SUM(A1)', '2', 'r', '', '7'],
  ]);
});
