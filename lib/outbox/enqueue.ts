import type { OutboxRow } from '../cache/outbox-row';
import type { Instant } from '../domain/model/instant';
import { recordKey } from '../domain/model/record-key';
import type { RecordRef } from '../domain/model/record-ref';
import type { OutboxTools } from './outbox-tools';

/** How long an escalation can be taken back before it is written. */
const UNDO_MILLISECONDS = 10_000;

/**
 * Puts one deed on the disk before it is called queued. An escalation waits its ten seconds, anything else goes at once.
 * If this record has something unfinished already, that row is given instead and nothing is added.
 */
export async function enqueue(
  tools: Pick<OutboxTools, 'outbox' | 'now' | 'randomId'>,
  deed: {
    ref: RecordRef;
    deed: OutboxRow['deed'];
    transitionKey: string;
    levelId: string;
    owner: { personId: string; kind: 'person' | 'group' } | null;
    reason: string | null;
    outcome: string | null;
    cause: string | null;
  },
): Promise<{ row: OutboxRow; added: boolean }> {
  const now: Instant = tools.now();
  const wait = deed.deed === 'escalated' ? UNDO_MILLISECONDS : 0;
  return tools.outbox.add(
    {
      id: tools.randomId(),
      ref: deed.ref,
      recordKey: recordKey(deed.ref),
      transitionKey: deed.transitionKey,
      deed: deed.deed,
      state: 'queued',
      levelId: deed.levelId,
      ownerId: deed.owner?.personId ?? null,
      ownerKind: deed.owner?.kind ?? null,
      outcome: deed.outcome,
      cause: deed.cause,
      createdAt: now,
      undoUntil: now + wait,
      notBefore: now + wait,
      attempts: 0,
      problem: null,
      reasonLost: false,
      noteId: null,
    },
    deed.reason,
  );
}
