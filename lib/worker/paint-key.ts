import type { RecordRef } from '../domain/model/record-ref';
import { pageAddress } from '../pull/page-address';

/** Where a record's paint record lies in `storage.local`: by the host of its page, as the content script looks for it. */
export function paintKey(ref: RecordRef): string {
  return `paint:${new URL(pageAddress(ref)).hostname}/${ref.kind}/${ref.id}`;
}
