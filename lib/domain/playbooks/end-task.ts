import type { Instant } from '../model/instant';
import type { PlaybookEvent } from '../model/playbook-event';

/**
 * A task of a play was done, or passed over.
 * @param play a play, or the line of the log that started it
 * @param authorId host user id; `null` where nobody knows who works here
 * @param reason why it was passed over, in the person's own words
 */
export function endTask(
  { recordKey, playbook, occasion }: Pick<PlaybookEvent, 'recordKey' | 'playbook' | 'occasion'>,
  task: string,
  kind: 'done' | 'skipped',
  authorId: string | null,
  now: Instant,
  reason: string | null = null,
): PlaybookEvent {
  const end = { at: now, recordKey, playbook, occasion, kind, task, authorId };
  return reason === null ? end : { ...end, reason };
}
