import type { OutboxRow } from '../cache/outbox-row';
import type { Instant } from '../domain/model/instant';
import { recordKey } from '../domain/model/record-key';
import type { RecordRef } from '../domain/model/record-ref';
import type { OutboxTools } from './outbox-tools';

/** How long what cannot be unsaid can be taken back before it is written. */
const UNDO_MILLISECONDS = 10_000;

/**
 * Puts one deed on the disk before it is called queued. What a person escalates, or says to the customer, waits its ten seconds;
 * anything else goes at once. If this record has something unfinished already, that row is given instead and nothing is added.
 */
export async function enqueue(
  tools: Pick<OutboxTools, 'outbox' | 'now' | 'randomId'>,
  deed: Pick<OutboxRow, 'deed' | 'transitionKey' | 'levelId'> &
    Partial<
      Pick<
        OutboxRow,
        'authorId' | 'outcome' | 'cause' | 'until' | 'takenBack' | 'heldBefore' | 'customerWroteAt'
      >
    > & {
      ref: RecordRef;
      owner: { personId: string; kind: 'person' | 'group' } | null;
      /** The typed reason, or the text of a reply. */
      reason: string | null;
      /** When it became due, of what is done by itself. */
      effectiveAt?: Instant;
    },
): Promise<{ row: OutboxRow; added: boolean }> {
  const now: Instant = tools.now();
  const { ref, owner, reason, effectiveAt, ...rest } = deed;
  const canBeTakenBack = effectiveAt === undefined && (deed.deed === 'escalated' || deed.deed === 'replied');
  const wait = canBeTakenBack ? UNDO_MILLISECONDS : 0;
  return tools.outbox.add(
    {
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
    },
    reason,
  );
}
