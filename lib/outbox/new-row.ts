import type { OutboxRow } from '../cache/outbox-row';
import type { Instant } from '../domain/model/instant';
import { recordKey } from '../domain/model/record-key';
import type { RecordRef } from '../domain/model/record-ref';
import type { OutboxTools } from './outbox-tools';
import { undoTime } from './undo-time';

/** One deed as it is asked for. */
export type NewDeed = Pick<OutboxRow, 'deed' | 'transitionKey' | 'levelId'> &
  Partial<
    Pick<
      OutboxRow,
      | 'authorId'
      | 'outcome'
      | 'cause'
      | 'until'
      | 'brief'
      | 'ground'
      | 'takenBack'
      | 'heldBefore'
      | 'customerWroteAt'
      | 'customer'
    >
  > & {
    ref: RecordRef;
    owner: { personId: string; kind: 'person' | 'group' } | null;
    /** When it became due, of what is done by itself. */
    effectiveAt?: Instant;
  };

/** The row of a deed. What a person escalates, or says to the customer, waits its ten seconds; anything else goes at once. */
export function newRow(
  tools: Pick<OutboxTools, 'randomId'>,
  deed: NewDeed,
  now: Instant,
): Omit<OutboxRow, 'reason' | 'hostWords'> {
  const { ref, owner, effectiveAt, ...rest } = deed;
  const wait = undoTime(deed);
  return {
    outcome: null,
    cause: null,
    ...rest,
    ...(effectiveAt === undefined ? {} : { effectiveAt }),
    id: tools.randomId(),
    ref,
    recordKey: recordKey(ref),
    state: 'queued',
    ownerId: owner?.personId ?? null,
    ownerKind: owner?.kind ?? null,
    createdAt: now,
    undoUntil: now + wait,
    notBefore: now + wait,
    attempts: 0,
    problem: null,
    reasonLost: false,
    noteId: null,
  };
}
