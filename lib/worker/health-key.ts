import { linkKey } from '../domain/matching/link-key';
import { recordKey } from '../domain/model/record-key';
import type { RecordRef } from '../domain/model/record-ref';

/**
 * Where the health of a customer over time is kept. The two records of one customer have one history: it begins where they are matched,
 * for before that each score was that of a half.
 * @param twin its record in the other system; `null` where it has none
 */
export function healthKey(ref: RecordRef, twin: RecordRef | null): string {
  return twin === null ? recordKey(ref) : linkKey(ref, twin);
}
