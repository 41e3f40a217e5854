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
  const way = descending ? -1 : 1;
  const keyed = rows.map((row) => ({ row, key: keyOf(row), tie: tie(row) }));
  const ranks = ranksOf(keyed.flatMap(({ key }) => (typeof key === 'string' ? key : [])));
  const rank = (key: number | string) => (typeof key === 'number' ? key : (ranks.get(key) ?? 0));
  keyed.sort((a, b) => {
    if (a.key === null || b.key === null) {
      if (a.key !== b.key) return a.key === null ? 1 : -1;
    } else {
      const order = rank(a.key) - rank(b.key);
      if (order !== 0) return way * order;
    }
    return a.tie < b.tie ? -1 : a.tie > b.tie ? 1 : 0;
  });
  return keyed.map(({ row }) => row);
}

/** The place of each text among all, those that people take for the same at one place. Many rows have the same few texts. */
function ranksOf(texts: readonly string[]): Map<string, number> {
  const { compare } = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });
  const ranks = new Map<string, number>();
  let before: string | null = null;
  let rank = 0;
  for (const text of [...new Set(texts)].sort(compare)) {
    if (before !== null && compare(before, text) !== 0) rank += 1;
    ranks.set(text, rank);
    before = text;
  }
  return ranks;
}
