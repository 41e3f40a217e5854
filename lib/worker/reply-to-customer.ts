import type { Instant } from '../domain/model/instant';
import { isDone } from '../domain/model/is-done';
import type { RecordRef } from '../domain/model/record-ref';
import { openPlaceholders } from '../domain/playbooks/open-placeholders';
import { enqueue } from '../outbox/enqueue';
import { apiOf } from '../pull/api-of';
import { authorOf } from './author-of';
import { MessageFailure } from './message-failure';
import { queued } from './queued';
import { ticketNow } from './ticket-now';
import type { WorkerTools } from './worker-tools';

/** Puts a public answer into the outbox, with ten seconds to undo. Nothing is sent that still has something to be filled in. */
export async function replyToCustomer(
  tools: WorkerTools,
  { ref, readAt, text }: { ref: RecordRef; readAt: Instant; text: string },
): Promise<{ outcome: 'queued' | 'already-queued'; rowId: string; undoUntil: Instant }> {
  if (apiOf(ref.host).reply === null) throw new MessageFailure('no-reply');
  if (openPlaceholders(text).length > 0) throw new MessageFailure('placeholder-open');
  const { facts, nextKey, state } = await ticketNow(tools, ref);
  if (isDone(facts.ticket.status)) throw new MessageFailure('ticket-closed');
  const { row, added } = await enqueue(tools, {
    ref,
    authorId: await authorOf(tools, ref.account),
    deed: 'replied',
    transitionKey: nextKey,
    levelId: state.levelId,
    owner: null,
    reason: text,
    customerWroteAt: readAt,
  });
  if (added) await queued(tools, row);
  return { outcome: added ? 'queued' : 'already-queued', rowId: row.id, undoUntil: row.undoUntil };
}
