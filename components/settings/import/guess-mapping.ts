import { readImportDate } from '../../../lib/domain/health/read-import-date';
import { readImportNumber } from '../../../lib/domain/health/read-import-number';
import type { ImportMapping } from '../../../lib/domain/model/import-mapping';
import type { Instant } from '../../../lib/domain/model/instant';
import { importMeanings } from './import-meanings';
import type { ImportTable } from './import-table';

const LOOKED_AT = 200;
const FORMS = ['iso', 'day.month.year', 'day/month/year', 'month/day/year'] as const;
/** An answer to the question of the NPS. Its score may lie there too, but seldom in every row. */
const ANSWER = /^(\d|10)$/;
const ID = /^(001[a-z0-9]{12}([a-z0-9]{3})?|[1-9]\d{5,18})$/i;

/**
 * What the columns of a file probably mean, by their headings and their first rows. What nobody can tell by itself ("1.234") is taken as
 * the rest of the file is written: semicolons between the cells, or days with points, go with a decimal comma, all else with a point.
 * "2/3/2026" is taken as day before month: the preview shows what becomes of it.
 * @param now what the rows are dated where there is no column with a day
 */
export function guessMapping(
  { rows, delimiter }: Pick<ImportTable, 'rows' | 'delimiter'>,
  now: Instant,
): ImportMapping {
  const heading = (rows[0] ?? []).map((cell) => cell.trim());
  const sample = rows.slice(1, LOOKED_AT + 1);
  const cellsOf = (place: number) =>
    sample.map((row) => (row[place] ?? '').trim()).filter((cell) => cell !== '');
  const dated = FORMS.map((form) => ({
    form,
    places: heading.map((_, place) => shareOf(cellsOf(place), (cell) => readImportDate(cell, form) !== null)),
  }));
  const datePlace = best(
    heading.map((_, place) => Math.max(...dated.map(({ places }) => places[place] ?? 0))),
    0.6,
  );
  const dates =
    datePlace === null
      ? 'iso'
      : (dated.toSorted((a, b) => (b.places[datePlace] ?? 0) - (a.places[datePlace] ?? 0))[0]?.form ?? 'iso');
  const account = accountColumn(heading, cellsOf, datePlace);
  const free = heading.flatMap((name, place) =>
    place === datePlace || place === account.place || name === '' ? [] : [{ name, place }],
  );
  const numbers = free.flatMap(({ place }) => cellsOf(place));
  const share = (notation: 'point' | 'comma') =>
    shareOf(numbers, (cell) => readImportNumber(cell, notation) !== null);
  const usual = delimiter === ';' || dates === 'day.month.year' ? 'comma' : 'point';
  const other = usual === 'comma' ? 'point' : 'comma';
  const taken = new Set<string>();
  const metrics = free.flatMap(({ name, place }) => {
    const named = importMeanings.find(
      ({ id, words }) => !taken.has(id) && words.test(name.toLowerCase()),
    )?.id;
    const metric = named === 'nps' && areAnswers(cellsOf(place)) ? 'answer:nps' : named;
    if (metric === undefined || taken.has(metric)) return [];
    taken.add(metric);
    return [{ column: name, metric }];
  });
  return {
    account: { column: heading[account.place] ?? '', by: account.by },
    date: datePlace === null ? { at: now } : { column: heading[datePlace] ?? '' },
    metrics,
    notation: share(other) > share(usual) ? other : usual,
    dates,
  };
}

function accountColumn(
  heading: readonly string[],
  cellsOf: (place: number) => string[],
  datePlace: number | null,
): { place: number; by: ImportMapping['account']['by'] } {
  const places = heading.map((_, place) => place).filter((place) => place !== datePlace);
  const named = (words: RegExp) => places.find((place) => words.test((heading[place] ?? '').toLowerCase()));
  const ids = places.find((place) => shareOf(cellsOf(place), (cell) => ID.test(cell)) > 0.9);
  if (ids !== undefined) return { place: ids, by: 'id' };
  const external = named(/external|extern|customer.?(id|no|number)|kunden.?(nr|nummer|id)|crm.?id/);
  if (external !== undefined) return { place: external, by: 'external-id' };
  const name = named(/customer|account|company|organi[sz]ation|client|kunde|firma|konto|^name$/);
  return { place: name ?? places[0] ?? 0, by: 'name' };
}

function areAnswers(cells: readonly string[]): boolean {
  return cells.length > 0 && cells.every((cell) => ANSWER.test(cell));
}

function shareOf(cells: readonly string[], fits: (cell: string) => boolean): number {
  return cells.length === 0 ? 0 : cells.filter(fits).length / cells.length;
}

/** The place of the greatest, the first of equals; `null` where none is as great as `least`. */
function best(shares: readonly number[], least: number): number | null {
  const most = Math.max(0, ...shares);
  return most < least || most === 0 ? null : shares.indexOf(most);
}
