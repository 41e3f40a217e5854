import type { ImportMapping } from '../model/import-mapping';
import type { Instant } from '../model/instant';
import { recordKey } from '../model/record-key';
import type { ImportAccount } from './import-account';
import { importedMeaning } from './imported-meaning';
import type { MeasureImport } from './measure-import';
import { readImportDate } from './read-import-date';
import { readImportNumber } from './read-import-number';

type Problem = MeasureImport['problems'][number];

/**
 * Begins to read customers' numbers out of the cells of a file (acceptance CO14); its rows are added in their order, in as many parts as
 * one likes. Nothing doubtful is taken: a row whose customer or day is not clear is left out whole, a cell that is no number alone; an
 * empty cell is unknown and no problem. Of two values for the same customer, metric and moment the first counts; answers to surveys all
 * do. A file that lacks a mapped column, or has it twice, is not read at all.
 * @param previewRows how many rows the preview holds
 */
export function beginImport(
  headings: readonly string[],
  mapping: ImportMapping,
  accounts: readonly ImportAccount[],
  previewRows: number,
): { found: MeasureImport; add(rows: readonly (readonly string[])[]): void } {
  const found: MeasureImport = { measures: new Map(), preview: [], rowsTaken: 0, problems: [] };
  const heading = headings.map((cell) => cell.trim());
  const dateColumn = 'column' in mapping.date ? mapping.date.column : null;
  const columns = [mapping.account.column, dateColumn, ...mapping.metrics.map(({ column }) => column)];
  const places = new Map<string, number>();
  for (const column of new Set(columns)) {
    if (column === null) continue;
    const place = heading.indexOf(column);
    if (place < 0) found.problems.push(problem(1, column, 'no-column', column));
    else if (heading.includes(column, place + 1))
      found.problems.push(problem(1, column, 'two-columns', column));
    places.set(column, place);
  }
  if (found.problems.length > 0) return { found, add: () => {} };
  const known = accountsBy(mapping.account.by, accounts);
  const firstRows = new Map<string, number>();
  let row = 1;

  const take = (cells: readonly string[]): void => {
    const cellOf = (column: string) => (cells[places.get(column) ?? -1] ?? '').trim();
    const refuse = (column: string, code: Problem['code'], text = cellOf(column)) =>
      found.problems.push(problem(row, column, code, text));
    const { column } = mapping.account;
    const named = known.get(lookedUp(cellOf(column), mapping.account.by));
    if (named === undefined || named.length === 0) {
      refuse(column, 'unknown-account');
      return;
    }
    const [account] = named;
    if (account === undefined || named.length > 1) {
      refuse(column, 'ambiguous-account');
      return;
    }
    const at =
      'at' in mapping.date ? mapping.date.at : readImportDate(cellOf(mapping.date.column), mapping.dates);
    if (at === null) {
      refuse(dateColumn ?? '', 'not-a-date');
      return;
    }

    const key = recordKey(account.ref);
    const values: { metric: string; value: number }[] = [];
    for (const { column, metric } of mapping.metrics) {
      const text = cellOf(column);
      if (text === '') continue;
      const value = readImportNumber(text, mapping.notation);
      if (value === null) {
        refuse(column, /^[=+\-@]/.test(text) ? 'formula' : 'not-a-number');
        continue;
      }
      const name = JSON.stringify([key, metric, at]);
      const first = firstRows.get(name);
      if (first !== undefined && importedMeaning(metric).is !== 'answer') {
        refuse(column, 'duplicate', String(first));
        continue;
      }
      firstRows.set(name, row);
      values.push({ metric, value });
    }
    if (values.length === 0) return;
    keep(found.measures, key, at, values);
    found.rowsTaken += 1;
    if (found.preview.length < previewRows)
      found.preview.push({ row, account: account.name ?? account.ref.id, at, values });
  };

  return {
    found,
    add: (rows) => {
      for (const cells of rows) {
        row += 1;
        if (cells.some((cell) => cell.trim() !== '')) take(cells);
      }
    },
  };
}

function accountsBy(
  by: ImportMapping['account']['by'],
  accounts: readonly ImportAccount[],
): Map<string, ImportAccount[]> {
  const found = new Map<string, ImportAccount[]>();
  for (const account of accounts) {
    const word = by === 'id' ? account.ref.id : by === 'external-id' ? account.externalId : account.name;
    if (word === null || word.trim() === '') continue;
    const key = lookedUp(word, by);
    found.set(key, [...(found.get(key) ?? []), account]);
  }
  return found;
}

function lookedUp(text: string, by: ImportMapping['account']['by']): string {
  return by === 'name' ? text.trim().toLowerCase() : text.trim();
}

function keep(
  measures: MeasureImport['measures'],
  key: string,
  at: Instant,
  values: readonly { metric: string; value: number }[],
): void {
  const own = measures.get(key) ?? {};
  for (const { metric, value } of values) {
    const points = Object.hasOwn(own, metric) ? own[metric] : undefined;
    if (points === undefined) own[metric] = [{ at, value }];
    else points.push({ at, value });
  }
  measures.set(key, own);
}

/** Long cells are cut: the reader has the row. */
function problem(row: number, column: string, code: Problem['code'], text: string): Problem {
  const key = `import_${code.replaceAll('-', '_')}`;
  return { row, column, code, sentence: { key, values: [{ kind: 'text', text: text.slice(0, 60) }] } };
}
