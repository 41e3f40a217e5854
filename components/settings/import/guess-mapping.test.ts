import { describe, expect, test } from 'vitest';
import { guessMapping } from './guess-mapping';

const NOW = Date.UTC(2026, 2, 2);

describe('CO14: columns are guessed by their headings and first rows', () => {
  test('in German, with commas and points', () => {
    const rows = [
      ['Kunde', 'Stichtag', 'Nutzung', 'Fehlerquote', 'Bemerkung'],
      ['Northwind', '02.03.2026', '1.234,5', '2,4', 'gut'],
      ['Contoso', '28.02.2026', '99', '0,9', ''],
    ];
    expect(guessMapping(rows, NOW)).toEqual({
      account: { column: 'Kunde', by: 'name' },
      date: { column: 'Stichtag' },
      metrics: [
        { column: 'Nutzung', metric: 'usage' },
        { column: 'Fehlerquote', metric: 'error_rate' },
      ],
      notation: 'comma',
      dates: 'day.month.year',
    });
  });

  test('ids are recognised by their form, American days by the 13th', () => {
    const rows = [
      ['Id', 'As of', 'Logins', 'CSAT'],
      ['001000000000001AAA', '12/31/2025', '12', '80'],
      ['001000000000002AAA', '1/2/2026', '1,200', '75'],
    ];
    expect(guessMapping(rows, NOW)).toMatchObject({
      account: { column: 'Id', by: 'id' },
      dates: 'month/day/year',
      notation: 'point',
      metrics: [
        { column: 'Logins', metric: 'event:login' },
        { column: 'CSAT', metric: 'csat' },
      ],
    });
  });

  test('without a day the rows are of now; one meaning is given once; one column alone is the customer', () => {
    const rows = [
      ['account', 'usage', 'usage last year'],
      ['a', '1', '2'],
    ];
    expect(guessMapping(rows, NOW)).toMatchObject({
      date: { at: NOW },
      metrics: [{ column: 'usage', metric: 'usage' }],
    });
    expect(guessMapping([['usage'], ['1']], NOW)).toMatchObject({
      account: { column: 'usage' },
      metrics: [],
    });
    expect(guessMapping([], NOW)).toMatchObject({ account: { column: '' }, metrics: [] });
  });
});
