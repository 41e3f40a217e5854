/** What a table of its own says under an id, `null` where it does not: a metric may be called `constructor`. */
export function entryOf<Value>(
  table: Readonly<Record<string, Value>> | null | undefined,
  id: string,
): Value | null {
  return table != null && Object.hasOwn(table, id) ? (table[id] ?? null) : null;
}
