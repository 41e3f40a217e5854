import { recordKey } from '../model/record-key';
import type { RecordRef } from '../model/record-ref';

/** One string per pair of records, the same either way round. */
export function linkKey(one: RecordRef, other: RecordRef): string {
  return [recordKey(one), recordKey(other)].sort().join('+');
}
