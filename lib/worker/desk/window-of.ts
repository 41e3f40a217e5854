import type { ListPlace } from '../../messages/list-place';

/**
 * The rows of a list that are asked for, and where they begin. Of a list that has become shorter than where one stands, the last window.
 */
export function windowOf<Row>(
  rows: readonly Row[],
  { from, count }: ListPlace,
): { rows: Row[]; from: number; total: number } {
  const last = Math.max(0, Math.ceil(rows.length / count) - 1) * count;
  const begin = from < rows.length ? from : last;
  return { rows: rows.slice(begin, begin + count), from: begin, total: rows.length };
}
