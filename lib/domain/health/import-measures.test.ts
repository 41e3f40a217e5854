import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ImportMapping } from '../model/import-mapping';
import { importMeasures } from './import-measures';

const MARCH_2 = Date.UTC(2026, 2, 2);
const MARCH_3 = Date.UTC(2026, 2, 3);
const ref = (id: string) => ({
  host: 'salesforce' as const,
  account: 'acme.my.salesforce.com',
  kind: 'account' as const,
  id,
});
const accounts = [
  { ref: ref('001'), name: 'Northwind', externalId: 'nw' },
  { ref: ref('002'), name: 'Contoso', externalId: null },
  { ref: ref('003'), name: 'contoso ', externalId: 'ct' },
];
const mapping: ImportMapping = {
  account: { column: 'Customer', by: 'name' },
  date: { column: 'Day' },
  metrics: [
    { column: 'Logins', metric: 'usage' },
    { column: 'NPS', metric: 'nps' },
  ],
  notation: 'point',
  dates: 'iso',
};
const HEADING = ['Customer', 'Day', 'Logins', 'NPS', 'Notes'];

const read = (rows: string[][], change: Partial<ImportMapping> = {}, heading = HEADING) =>
  importMeasures([heading, ...rows], { ...mapping, ...change }, accounts);
const problems = (rows: string[][], change: Partial<ImportMapping> = {}, heading = HEADING) =>
  read(rows, change, heading).problems.map(({ row, column, code }) => [row, column, code]);
/** The one value of a cell in the column of logins. */
const value = (text: string, notation: ImportMapping['notation']) =>
  read([['Northwind', '2026-03-02', text]], { notation }).measures.get('acme.my.salesforce.com/account/001')
    ?.usage?.[0]?.value ?? null;
const moment = (text: string, dates: ImportMapping['dates']) =>
  read([['Northwind', text, '1']], { dates }).preview[0]?.at ?? null;

describe('CO14: importer of health and usage with mapping', () => {
  test('CO14: measures per customer over time, and a preview', () => {
    const found = read([
      ['northwind', '2026-03-02', '1,234.5', '-20', 'x'],
      ['', ' ', ''],
      ['Northwind', '2026-03-03', '', '0'],
    ]);
    expect([...found.measures]).toEqual([
      [
        'acme.my.salesforce.com/account/001',
        {
          usage: [{ at: MARCH_2, value: 1234.5 }],
          nps: [
            { at: MARCH_2, value: -20 },
            { at: MARCH_3, value: 0 },
          ],
        },
      ],
    ]);
    expect(found.preview).toEqual([
      {
        row: 2,
        account: 'Northwind',
        at: MARCH_2,
        values: [
          { metric: 'usage', value: 1234.5 },
          { metric: 'nps', value: -20 },
        ],
      },
      { row: 4, account: 'Northwind', at: MARCH_3, values: [{ metric: 'nps', value: 0 }] },
    ]);
    expect([found.rowsTaken, found.problems]).toEqual([2, []]);
    const many = Array.from({ length: 9 }, (_, day) => ['Northwind', `2026-03-1${day}`, '1']);
    expect([read(many).preview.length, read(many).rowsTaken]).toEqual([5, 9]);
  });

  test('CO14: unknown and ambiguous customers, and the three ways to name one', () => {
    expect(
      problems([
        ['Fabrikam', '2026-03-02', '1'],
        ['Contoso', '2026-03-02', '1'],
        ['', '2026-03-02', '1'],
      ]),
    ).toEqual([
      [2, 'Customer', 'unknown-account'],
      [3, 'Customer', 'ambiguous-account'],
      [4, 'Customer', 'unknown-account'],
    ]);
    const keys = (text: string, by: ImportMapping['account']['by']) =>
      [...read([[text, '2026-03-02', '1']], { account: { column: 'Customer', by } }).measures.keys()].length;
    expect([keys('002', 'id'), keys('ct', 'external-id'), keys('CT', 'external-id')]).toEqual([1, 1, 0]);
  });

  test('CO14: local notation is stated, not guessed', () => {
    expect(['1,234.5', '1.234,5', '1.234', '1234'].map((text) => value(text, 'point'))).toEqual([
      1234.5,
      null,
      1.234,
      1234,
    ]);
    expect(['1,234.5', '1.234,5', '1.234', '1234'].map((text) => value(text, 'comma'))).toEqual([
      null,
      1234.5,
      1234,
      1234,
    ]);
    expect(
      ['12,34', '1e3', '50 %', 'NaN', 'Infinity', '0x10', '.5'].map((text) => value(text, 'point')),
    ).toEqual(Array(7).fill(null));
    expect(problems([['Northwind', '2026-03-02', 'many', '7']])).toEqual([[2, 'Logins', 'not-a-number']]);
    fc.assert(
      fc.property(fc.integer({ min: -9_999_999, max: 9_999_999 }), (hundredths) => {
        const number = hundredths / 100;
        const written = (locale: string) =>
          new Intl.NumberFormat(locale, { minimumFractionDigits: 2 }).format(number);
        expect(value(written('en-US'), 'point')).toBe(number === 0 ? value('0', 'point') : number);
        expect(value(written('de-DE'), 'comma')).toBe(number === 0 ? value('0', 'comma') : number);
      }),
      { numRuns: 50 },
    );
  });

  test('CO14: formulas are no numbers, signed numbers are', () => {
    const rows = ['=1+1', '+cmd', '-2+3', '@SUM(A1)'].map((text, day) => [
      'Northwind',
      `2026-03-0${day + 1}`,
      text,
    ]);
    expect(problems(rows)).toEqual([2, 3, 4, 5].map((row) => [row, 'Logins', 'formula']));
    expect([value('-5', 'point'), value('+5', 'point')]).toEqual([-5, 5]);
  });

  test('CO14: dates are ISO or of the stated form, never guessed', () => {
    const forms = ['iso', 'day.month.year', 'day/month/year', 'month/day/year'] as const;
    expect(forms.map((form) => moment('2026-03-02', form))).toEqual(Array(4).fill(MARCH_2));
    expect(forms.map((form) => moment('2.3.2026', form))).toEqual([null, MARCH_2, null, null]);
    expect(forms.map((form) => moment('03/02/2026', form))).toEqual([
      null,
      null,
      Date.UTC(2026, 1, 3),
      MARCH_2,
    ]);
    expect(moment('2026-03-02T09:00:00+01:00', 'iso')).toBe(MARCH_2 + 8 * 3_600_000);
    for (const text of [
      '2026-02-30',
      '2026-13-01',
      '2026-03-02T09:00',
      '2026-02-30T09:00Z',
      '2026-03-02T25:00Z',
      '46083',
      '1969-12-31',
      '',
    ])
      expect(moment(text, 'iso'), text).toBeNull();
    expect(problems([['Northwind', '30.2.2026', '1']], { dates: 'day.month.year' })).toEqual([
      [2, 'Day', 'not-a-date'],
    ]);
    expect(read([['Northwind', 'whenever', '1']], { date: { at: MARCH_2 } }).preview[0]?.at).toBe(MARCH_2);
  });

  test('CO14: of two values for the same customer, metric and day the first counts', () => {
    const rows = [
      ['Northwind', '2026-03-02', '1'],
      ['NORTHWIND', '2026-03-02', '2', '9'],
    ];
    const found = read(rows);
    expect(found.problems).toMatchObject([
      { row: 3, column: 'Logins', code: 'duplicate', sentence: { values: [{ kind: 'text', text: '2' }] } },
    ]);
    expect([...found.measures.values()]).toEqual([
      { usage: [{ at: MARCH_2, value: 1 }], nps: [{ at: MARCH_2, value: 9 }] },
    ]);
  });

  test('CO14: a file that lacks a mapped column is not read at all', () => {
    expect(problems([['Northwind', '2026-03-02']], {}, ['Customer', 'Date', 'Logins'])).toEqual([
      [1, 'Day', 'no-column'],
      [1, 'NPS', 'no-column'],
    ]);
    expect(importMeasures([], mapping, accounts).measures.size).toBe(0);
  });

  test('CO14: whatever the cells, each value is a finite number of a known customer', () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom('Northwind', '2026-03-02', '1', '=1'));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 5 })), (rows) => {
        for (const measures of read(rows).measures.values())
          for (const series of Object.values(measures))
            for (const { value: number } of series) expect(Number.isFinite(number)).toBe(true);
      }),
    );
  });
});
