import type { ReactNode } from 'react';

/** A column of a `WindowTable`. */
export interface TableColumn<Row> {
  /** What the worker sorts by, where the column can be sorted. */
  id: string;
  /** Its heading, in the reader's language. */
  title: string;
  /** Which way round it is sorted by the first press. Left out: the column cannot be sorted. */
  sorts?: 'ascending' | 'descending';
  /** Numbers stand at the end of their column. */
  align?: 'end';
  /** The narrowest it may get, in px. */
  width?: number;
  /** The row is named by this cell: one column has it. */
  isName?: true;
  cell: (row: Row) => ReactNode;
}
