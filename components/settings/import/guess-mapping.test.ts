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
    expect(guessMapping({ rows, delimiter: ',' }, NOW)).toEqual({
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
    expect(guessMapping({ rows, delimiter: ',' }, NOW)).toMatchObject({
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
    expect(guessMapping({ rows, delimiter: ',' }, NOW)).toMatchObject({
      date: { at: NOW },
      metrics: [{ column: 'usage', metric: 'usage' }],
    });
    expect(guessMapping({ rows: [['usage'], ['1']], delimiter: ',' }, NOW)).toMatchObject({
      account: { column: 'usage' },
      metrics: [],
    });
    expect(guessMapping({ rows: [], delimiter: ',' }, NOW)).toMatchObject({
      account: { column: '' },
      metrics: [],
    });
  });

  test.each([
    { delimiter: ';', day: '01.03.2026', cell: '1.250', notation: 'comma' },
    { delimiter: ';', day: '2026-03-01', cell: '1.250', notation: 'comma' },
    { delimiter: '\t', day: '01.03.2026', cell: '1.250', notation: 'comma' },
    { delimiter: ',', day: '2026-03-01', cell: '1.250', notation: 'point' },
    { delimiter: ',', day: '2026-03-01', cell: '1,250', notation: 'point' },
    { delimiter: ';', day: '01.03.2026', cell: '1.25', notation: 'point' },
    { delimiter: ',', day: '2026-03-01', cell: '1,25', notation: 'comma' },
  ])('what $cell means beside $day and "$delimiter": the $notation is the decimal mark', (given) => {
    const rows = [
      ['Kunde', 'Tag', 'Logins'],
      ['Northwind', given.day, given.cell],
      ['Contoso', given.day, '12'],
    ];
    expect(guessMapping({ rows, delimiter: given.delimiter }, NOW).notation).toBe(given.notation);
  });

  test.each([
    { cells: ['7', '6', '3', '10', ''], metric: 'answer:nps' },
    { cells: ['7', '42'], metric: 'nps' },
    { cells: ['7', '-5'], metric: 'nps' },
    { cells: ['7', '6.5'], metric: 'nps' },
    { cells: [''], metric: 'nps' },
  ])('NPS with the values $cells is $metric', ({ cells, metric }) => {
    const rows = [['customer', 'NPS'], ...cells.map((cell) => ['Northwind', cell])];
    expect(guessMapping({ rows, delimiter: ',' }, NOW).metrics).toEqual([{ column: 'NPS', metric }]);
  });

  test('of two columns with answers to the NPS one is taken, and the other is not taken for the score', () => {
    const rows = [
      ['customer', 'NPS answer', 'NPS'],
      ['Northwind', '9', '7'],
    ];
    expect(guessMapping({ rows, delimiter: ',' }, NOW).metrics).toEqual([
      { column: 'NPS answer', metric: 'answer:nps' },
    ]);
  });
});
