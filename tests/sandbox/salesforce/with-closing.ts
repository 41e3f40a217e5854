import type { Org } from './org';
import type { FieldValue } from './sobject-record';

/** A change of a case with what follows from its status. */
export function withClosing(org: Org, values: Record<string, FieldValue>): Record<string, FieldValue> {
  if (!('Status' in values)) return values;
  const closed = values.Status === 'Closed';
  return { ...values, IsClosed: closed, ClosedDate: closed ? org.stamp() : null };
}
