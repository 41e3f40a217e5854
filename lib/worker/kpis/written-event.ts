import type { OutboxRow } from '../../cache/outbox-row';
import type { EscalationEvent } from '../../domain/model/escalation-event';
import { parseTransitionKey } from '../../domain/model/parse-transition-key';

/** The line of an escalation's log that a row of the outbox wrote; `null` where it wrote none, or it does not stand yet. */
export function writtenEvent(row: OutboxRow): EscalationEvent | null {
  const { deed, state, problem, transitionKey, levelId, ownerId, createdAt, noteId } = row;
  const parts = parseTransitionKey(transitionKey);
  if (state !== 'done' || problem !== null || deed === 'replied' || deed === 'joined') return null;
  if (parts === null || row.ref.kind !== 'ticket') return null;
  const ground = row.ground ?? (row.effectiveAt === undefined ? ('person' as const) : ('limit' as const));
  return {
    ...{ key: transitionKey, cycle: parts.cycle, n: parts.n, deed, at: createdAt },
    ...{ authorId: row.authorId ?? null, policyVersion: '', levelId, ownerId, dueAt: null, ground },
    // Until the host is read again, the row stands for its note.
    noteId: noteId ?? row.id,
    ...(row.effectiveAt === undefined ? {} : { effectiveAt: row.effectiveAt }),
    ...(row.outcome === null ? {} : { outcome: row.outcome }),
    ...(row.cause === null ? {} : { cause: row.cause }),
  };
}
