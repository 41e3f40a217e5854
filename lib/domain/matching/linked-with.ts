import type { CustomerLink } from '../model/customer-link';
import { recordKey } from '../model/record-key';
import type { RecordRef } from '../model/record-ref';

/** The record that a person said is the same customer as this one, with what was said; `null` where nobody said so. */
export function linkedWith(
  ref: RecordRef,
  links: readonly CustomerLink[],
): { ref: RecordRef; link: CustomerLink } | null {
  const key = recordKey(ref);
  for (const link of links) {
    if (!link.same) continue;
    const [first, second] = link.records;
    if (recordKey(first) === key) return { ref: second, link };
    if (recordKey(second) === key) return { ref: first, link };
  }
  return null;
}
