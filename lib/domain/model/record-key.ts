import type { RecordRef } from './record-ref';

/** One string per record, used as a storage key: `acme.zendesk.com/ticket/4821`. */
export function recordKey(ref: RecordRef): string {
  return `${ref.account}/${ref.kind}/${ref.id}`;
}
