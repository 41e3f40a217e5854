import Papa from 'papaparse';
import { detectEncoding } from './detect-encoding';
import type { ImportEncoding } from './import-encoding';
import { ImportFileError } from './import-file-error';
import { type ImportTable, importDelimiters } from './import-table';

/** Characters that are read without a pause: some milliseconds. */
const CHUNK = 256 * 1024;
const MOST_ROWS = 500_000;

/**
 * Reads a file's bytes as a table, a piece at a time, so that the page can be used meanwhile.
 * @param chosen what the person says of the file; what is `null` is found out
 * @param onShare hears how far it is, 0-1
 * @throws ImportFileError `empty` (no cell has a text), `too_many_rows`
 * @throws the signal's reason where it was called off
 */
export function parseTable(
  bytes: Uint8Array,
  chosen: { encoding: ImportEncoding | null; delimiter: string | null },
  signal: AbortSignal,
  onShare: (share: number) => void,
): Promise<ImportTable> {
  const encoding = chosen.encoding ?? detectEncoding(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  const table: ImportTable = { rows: [], encoding, delimiter: chosen.delimiter ?? ',', brokenRows: [] };
  return new Promise((resolve, reject) => {
    Papa.parse<string[]>(text, {
      delimiter: chosen.delimiter ?? '',
      delimitersToGuess: [...importDelimiters],
      chunkSize: CHUNK,
      chunk: ({ data, errors, meta }: Papa.ParseResult<string[]>, parser: Papa.Parser) => {
        const before = table.rows.length;
        for (const row of data) table.rows.push(row);
        for (const { type, row } of errors)
          if (type === 'Quotes') table.brokenRows.push(before + (row ?? 0) + 1);
        table.delimiter = meta.delimiter;
        onShare(text.length === 0 ? 1 : Math.min(1, meta.cursor / text.length));
        const ended = signal.aborted || table.rows.length > MOST_ROWS;
        if (ended) {
          // First: it is complete as soon as it is called off.
          reject(signal.aborted ? signal.reason : new ImportFileError('too_many_rows'));
          parser.abort();
          return;
        }
        parser.pause();
        setTimeout(() => parser.resume());
      },
      complete: () => {
        const hasText = table.rows.some((row) => row.some((cell) => cell.trim() !== ''));
        if (!hasText) reject(new ImportFileError('empty'));
        else resolve(table);
      },
    });
  });
}
