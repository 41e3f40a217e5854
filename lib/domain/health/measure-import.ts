import type { AccountRecord } from '../model/account-record';
import type { Instant } from '../model/instant';
import type { Sentence } from '../model/sentence';

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
      | 'two-columns'
      | 'unknown-account'
      | 'ambiguous-account'
      | 'not-a-date'
      | 'not-a-number'
      | 'formula'
      | 'duplicate';
    sentence: Sentence;
  }[];
}
