type Key = number | string | null;

/**
 * Rows sorted by what `keyOf` gives of each, texts as people sort them. What is unknown comes last either way round, and equals stand in
 * the order of `tie`, so that no row is in two windows and none in neither.
 */
export function inOrder<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => Key,
  descending: boolean,
  tie: (row: Row) => string,
): Row[] {
  const { compare } = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });
  const way = descending ? -1 : 1;
  const keyed = rows.map((row) => ({ row, key: keyOf(row), tie: tie(row) }));
  keyed.sort((a, b) => {
    if (a.key === null || b.key === null) {
      if (a.key !== b.key) return a.key === null ? 1 : -1;
    } else if (a.key !== b.key) {
      const order =
        typeof a.key === 'number' && typeof b.key === 'number'
          ? a.key - b.key
          : compare(String(a.key), String(b.key));
      if (order !== 0) return way * order;
    }
    return a.tie < b.tie ? -1 : a.tie > b.tie ? 1 : 0;
  });
  return keyed.map(({ row }) => row);
}
