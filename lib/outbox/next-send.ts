import type { OutboxStore } from '../cache/outbox-store';
import type { Instant } from '../domain/model/instant';

const SENDING_MILLISECONDS = 30_000;

/** When there is something to send again, or `null`. What is on its way is looked at again: the worker may be stopped over it. */
export async function nextSend(
  outbox: Pick<OutboxStore, 'unfinished'>,
  now: Instant,
): Promise<Instant | null> {
  const moments = (await outbox.unfinished()).map((row) =>
    row.state === 'sending' ? now + SENDING_MILLISECONDS : row.notBefore,
  );
  return moments.length === 0 ? null : Math.min(...moments);
}
