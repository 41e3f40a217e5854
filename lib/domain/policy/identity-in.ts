/** By which of its keys an entry of a list is the same one in another version; most have an id. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  matrix: ['issueType'],
  approvals: ['issueType'],
  cells: ['level'],
  holders: ['account', 'personId'],
  absences: ['account', 'personId', 'from'],
  metrics: ['metric'],
  peaks: ['name'],
};

/** What an entry of a list of a policy is known by; `null` where it is known by its position only. */
export function identityIn(list: string, entry: unknown): string | null {
  if (typeof entry !== 'object' || entry === null) return null;
  if (list === 'triggers') return idOf(entry, ['id']) ?? idOf(entry, ['rule']);
  return idOf(entry, KEYS[list] ?? ['id']);
}

function idOf(entry: object, keys: readonly string[]): string | null {
  const values = keys.map((key): unknown => Reflect.get(entry, key));
  return values.every((value) => typeof value === 'string' || typeof value === 'number')
    ? values.join(' ')
    : null;
}
