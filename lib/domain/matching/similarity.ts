/** How alike two texts are, 0-1: one minus the share of characters that would have to be changed (Levenshtein), by the longer one. */
export function similarity(one: string, other: string): number {
  const a = [...one];
  const b = [...other];
  const longest = Math.max(a.length, b.length);
  if (longest === 0) return 1;
  let before = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of a.entries()) {
    const row = [i + 1];
    for (const [j, wanted] of b.entries()) {
      const changed = (before[j] ?? 0) + (letter === wanted ? 0 : 1);
      row.push(Math.min(changed, (before[j + 1] ?? 0) + 1, (row[j] ?? 0) + 1));
    }
    before = row;
  }
  return 1 - (before[b.length] ?? longest) / longest;
}
