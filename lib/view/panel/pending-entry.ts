import type { OutboxEntry } from '../../domain/model/outbox-entry';

/**
 * The deed that is on its way to the host, the newest first; one already written counts until the log has been read again,
 * which shows in `nextKey` moving on. `null` when nothing is under way.
 */
export function pendingEntry(outbox: readonly OutboxEntry[], nextKey: string | null): OutboxEntry | null {
  const pending = outbox.filter(
    ({ deed, state, problem, transitionKey }) =>
      deed !== 'joined' &&
      deed !== 'replied' &&
      (state === 'queued' ||
        state === 'sending' ||
        state === 'unknown' ||
        (state === 'done' && problem === null && transitionKey === nextKey)),
  );
  return pending.sort((a, b) => b.createdAt - a.createdAt)[0] ?? null;
}
