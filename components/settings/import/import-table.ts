import type { ImportEncoding } from './import-encoding';

export const importDelimiters = [',', ';', '\t', '|'] as const;

/** A file as a table of cells. */
export interface ImportTable {
  /** The heading first. */
  rows: string[][];
  encoding: ImportEncoding;
  delimiter: string;
  /** Rows in which a quotation mark is opened and not closed, as spreadsheets count: the heading is row 1. */
  brokenRows: number[];
}
