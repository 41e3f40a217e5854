import { beginImport } from '../../../lib/domain/health/begin-import';
import type { ImportAccount } from '../../../lib/domain/health/import-account';
import type { MeasureImport } from '../../../lib/domain/health/measure-import';
import type { ImportMapping } from '../../../lib/domain/model/import-mapping';
import { recordKey } from '../../../lib/domain/model/record-key';
import type { RecordRef } from '../../../lib/domain/model/record-ref';
import { matchImportCustomers } from '../../../lib/messages/match-import-customers';
import { ask } from '../../../lib/platform/ask';
import type { CustomerMatch, FileCustomer } from './customer-match';
import { restAMoment } from './rest-a-moment';

const ROWS_AT_ONCE = 2_000;
const WORDS_AT_ONCE = 1_000;
const PREVIEW_ROWS = 8;

/** A table as it would be imported. */
export interface CheckedTable {
  found: MeasureImport;
  matches: ReadonlyMap<string, CustomerMatch>;
  /** By record key. */
  refs: ReadonlyMap<string, RecordRef>;
  /** In how many rows each unknown word stands. */
  unknown: { word: string; rows: number }[];
}

/**
 * Reads a table by a mapping, a piece at a time, and asks which customers it means.
 * @param account the system that the file is about; `null`: any
 * @param chosen which customer a person said that a word means
 * @param onShare hears how far it is, 0-1
 */
export async function checkTable(
  rows: readonly (readonly string[])[],
  mapping: ImportMapping,
  account: string | null,
  chosen: ReadonlyMap<string, FileCustomer>,
  signal: AbortSignal,
  onShare: (share: number) => void,
): Promise<CheckedTable> {
  const [heading = [], ...others] = rows;
  const place = heading.map((cell) => cell.trim()).indexOf(mapping.account.column);
  const words = new Map<string, number>();
  for (const row of others) {
    const word = (row[place] ?? '').trim().slice(0, 300);
    if (word !== '') words.set(word, (words.get(word) ?? 0) + 1);
  }
  const matches = await matchesOf([...words.keys()], mapping, account, signal);
  const accounts = [...words.keys()].flatMap((word) => accountsOf(word, matches.get(word), chosen.get(word)));
  const { found, add } = beginImport(
    heading,
    { ...mapping, account: { ...mapping.account, by: 'external-id' } },
    accounts,
    PREVIEW_ROWS,
  );
  for (let row = 0; row < others.length; row += ROWS_AT_ONCE) {
    await restAMoment(signal);
    add(others.slice(row, row + ROWS_AT_ONCE));
    onShare(Math.min(1, (row + ROWS_AT_ONCE) / others.length));
  }
  const refs = new Map(accounts.map(({ ref }) => [recordKey(ref), ref]));
  const unknown = [...words]
    .filter(([word]) => !chosen.has(word) && matches.get(word)?.customer == null)
    .map(([word, count]) => ({ word, rows: count }))
    .sort((a, b) => b.rows - a.rows);
  return { found, matches, refs, unknown };
}

async function matchesOf(
  words: readonly string[],
  { account: { by } }: ImportMapping,
  account: string | null,
  signal: AbortSignal,
): Promise<Map<string, CustomerMatch>> {
  const matches = new Map<string, CustomerMatch>();
  for (let first = 0; first < words.length; first += WORDS_AT_ONCE) {
    signal.throwIfAborted();
    const part = words.slice(first, first + WORDS_AT_ONCE);
    const answer = await ask(matchImportCustomers, { by, account, words: part });
    for (const match of answer.matches) matches.set(match.word, match);
  }
  return matches;
}

/** Under the word itself, so that the file's way of writing it is found; several where nobody can tell which. */
function accountsOf(
  word: string,
  match: CustomerMatch | undefined,
  chosen: FileCustomer | undefined,
): ImportAccount[] {
  const one = chosen ?? match?.customer ?? null;
  const meant = one !== null ? [one] : match?.several === true ? match.alike : [];
  return meant.map(({ ref, name }) => ({ ref, name: name ?? word, externalId: word }));
}
