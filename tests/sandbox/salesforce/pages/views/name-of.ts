import type { Org } from '../../org';
import type { FieldValue } from '../../sobject-record';

/** What a lookup field shows: the name of the record it points to. */
export function nameOf(org: Org, id: FieldValue | undefined): string | null {
  const found = typeof id === 'string' ? org.findAny(id) : null;
  const name = found?.record.Name ?? null;
  return name === null ? null : String(name);
}
