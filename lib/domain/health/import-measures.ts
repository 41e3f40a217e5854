import type { AccountRecord } from '../model/account-record';
import type { CustomerAccount } from '../model/customer-account';
import type { Instant } from '../model/instant';
import { recordKey } from '../model/record-key';
import type { Sentence } from '../model/sentence';
import { readImportDate } from './read-import-date';
import { readImportNumber } from './read-import-number';

/** What the columns of a file mean, by their headings. */
export interface ImportMapping {
  /** By what the file names a customer. A name counts whatever its case, and only where it is one customer's alone. */
  account: { column: string; by: 'id' | 'external-id' | 'name' };
  /** The column with the day, or one moment for all rows. */
  date: { column: string } | { at: Instant };
  metrics: { column: string; metric: string }[];
  /** `point` is 1,234.5 and `comma` 1.234,5: which of the two nobody can tell from "1.234". */
  notation: 'point' | 'comma';
  /** Besides the ISO date (2026-03-02, or with time and zone), which is always understood: 2.3.2026, 2/3/2026 or 3/2/2026. */
  dates: 'iso' | 'day.month.year' | 'day/month/year' | 'month/day/year';
}

/** What a file says, and what in it is not believed. Rows count from 1, which is the heading, as spreadsheets do. */
export interface MeasureImport {
  /** By record key, then by metric id: what an `AccountRecord` keeps. */
  measures: Map<string, AccountRecord['measures']>;
  /** The first rows as they were understood. */
  preview: { row: number; account: string; at: Instant; values: { metric: string; value: number }[] }[];
  rowsTaken: number;
  problems: {
    row: number;
    column: string;
    code:
      | 'no-column'
      | 'unknown-account'
      | 'ambiguous-account'
      | 'not-a-date'
      | 'not-a-number'
      | 'formula'
      | 'duplicate';
    sentence: Sentence;
  }[];
}

type Problem = MeasureImport['problems'][number];
type Account = Pick<CustomerAccount, 'ref' | 'name' | 'externalId'>;

/**
 * Reads customers' numbers out of the cells of a file (acceptance CO14). Nothing doubtful is taken: a row whose customer or day is not clear is
 * left out whole, a cell that is no number alone; an empty cell is unknown and no problem. Of two values for the same customer, metric
 * and moment the first counts. A file that lacks a mapped column is not read at all.
 * @param rows cells by row, the heading first; rows without any text are passed over
 * @param previewRows how many rows the preview holds
 */
export function importMeasures(
  rows: readonly (readonly string[])[],
  mapping: ImportMapping,
  accounts: readonly Account[],
  previewRows = 5,
): MeasureImport {
  const found: MeasureImport = { measures: new Map(), preview: [], rowsTaken: 0, problems: [] };
  const heading = (rows[0] ?? []).map((cell) => cell.trim());
  const dateColumn = 'column' in mapping.date ? mapping.date.column : null;
  const columns = [mapping.account.column, dateColumn, ...mapping.metrics.map(({ column }) => column)];
  for (const column of new Set(columns))
    if (column !== null && !heading.includes(column))
      found.problems.push(problem(1, column, 'no-column', column));
  if (found.problems.length > 0) return found;
  const known = accountsBy(mapping.account.by, accounts);
  const firstRows = new Map<string, number>();
  for (const [index, cells] of rows.entries()) {
    if (index === 0 || cells.every((cell) => cell.trim() === '')) continue;
    const row = index + 1;
    const cellOf = (column: string) => (cells[heading.indexOf(column)] ?? '').trim();
    const refuse = (column: string, code: Problem['code'], text = cellOf(column)) =>
      found.problems.push(problem(row, column, code, text));

    const { column } = mapping.account;
    const named = known.get(lookedUp(cellOf(column), mapping.account.by));
    if (named === undefined || named.length === 0) {
      refuse(column, 'unknown-account');
      continue;
    }
    const [account] = named;
    if (account === undefined || named.length > 1) {
      refuse(column, 'ambiguous-account');
      continue;
    }
    const at =
      'at' in mapping.date ? mapping.date.at : readImportDate(cellOf(mapping.date.column), mapping.dates);
    if (at === null) {
      refuse(dateColumn ?? '', 'not-a-date');
      continue;
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
      if (first !== undefined) {
        refuse(column, 'duplicate', String(first));
        continue;
      }
      firstRows.set(name, row);
      values.push({ metric, value });
    }
    if (values.length === 0) continue;
    keep(found.measures, key, at, values);
    found.rowsTaken++;
    if (found.preview.length < previewRows)
      found.preview.push({ row, account: account.name ?? account.ref.id, at, values });
  }
  return found;
}

function accountsBy(
  by: ImportMapping['account']['by'],
  accounts: readonly Account[],
): Map<string, Account[]> {
  const found = new Map<string, Account[]>();
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
  for (const { metric, value } of values) own[metric] = [...(own[metric] ?? []), { at, value }];
  measures.set(key, own);
}

/** Long cells are cut: the reader has the row. */
function problem(row: number, column: string, code: Problem['code'], text: string): Problem {
  const key = `import_${code.replaceAll('-', '_')}`;
  return { row, column, code, sentence: { key, values: [{ kind: 'text', text: text.slice(0, 60) }] } };
}
