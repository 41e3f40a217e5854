import type { OutboxEntry } from '../domain/model/outbox-entry';
import type { RecordRef } from '../domain/model/record-ref';
import type { Sealed } from './sealed';

/** An outbox entry as stored: ids, codes and numbers in the clear, what people or hosts worded sealed beside them. */
export interface OutboxRow extends Omit<OutboxEntry, 'hostWords'> {
  ref: RecordRef;
  ownerKind: 'person' | 'group' | null;
  /** Ids of the policy's outcome and cause, when an escalation is closed. */
  outcome: string | null;
  cause: string | null;
  /** What the person typed. */
  reason: Sealed | null;
  /** The host's own words on a refusal or a part that failed. */
  hostWords: Sealed | null;
  /** The host's id of the note this row wrote, once known. */
  noteId: string | null;
}
