import type { Instant } from '../model/instant';
import type { PlaybookEvent } from '../model/playbook-event';

/**
 * A task of a play was done, or passed over.
 * @param play a play, or the line of the log that started it
 * @param authorId host user id
 */
export function endTask(
  { recordKey, playbook, occasion }: Pick<PlaybookEvent, 'recordKey' | 'playbook' | 'occasion'>,
  task: string,
  kind: 'done' | 'skipped',
  authorId: string,
  now: Instant,
): PlaybookEvent {
  return { at: now, recordKey, playbook, occasion, kind, task, authorId };
}
