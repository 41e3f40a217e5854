import type { BriefChoice } from '../domain/model/brief-choice';
import type { OutboxEntry } from '../domain/model/outbox-entry';
import type { RecordRef } from '../domain/model/record-ref';
import type { Sealed } from './sealed';

/** An outbox entry as stored: ids, codes and numbers in the clear, what people or hosts worded sealed beside them. */
export interface OutboxRow extends Omit<OutboxEntry, 'hostWords'> {
  ref: RecordRef;
  /**
   * Host user id of whoever pressed, where it was known; `null` or left out: nobody did, or it was not. It is not written in
   * anybody else's name.
   */
  authorId?: string | null;
  /**
   * Of what is escalated with a whole customer: the key of the customer's record on which that escalation counts. Indexed.
   */
  customer?: string;
  /** When all of the customer was escalated, of a row that was tried again since: it stays with the others. Left out: `createdAt`. */
  customerAt?: number;
  ownerKind: 'person' | 'group' | null;
  /** Ids of the policy's outcome and cause, when an escalation is closed. */
  outcome: string | null;
  cause: string | null;
  /** Until when it is held; `null`, or left out: until somebody releases it. */
  until?: number | null;
  /** Of an escalation: why it left the way the policy shows. Left out: it did not. */
  ground?: 'exception' | 'jump';
  /** Of an offered hand-over: what of the brief goes into its note. Left out: nothing. */
  brief?: BriefChoice;
  /** A person takes back what they escalated last. */
  takenBack?: boolean;
  /** Who had the ticket before this row gave it to somebody, so that taking back can give it back. */
  heldBefore?: { personId: string; kind: 'person' | 'group' } | null;
  /** Of a reply: the customer's last message that its author could have read; one after it keeps it from being sent. */
  customerWroteAt?: number | null;
  /** Of an escalation: what may be told the customer by itself was queued, or is a person's. It is not queued again. */
  customerTold?: boolean;
  /** What the person typed: the reason, or the text of a reply. */
  reason: Sealed | null;
  /** The host's own words on a refusal or a part that failed. */
  hostWords: Sealed | null;
  /** The host's id of the note this row wrote, once known. */
  noteId: string | null;
}
