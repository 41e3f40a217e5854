import type { PlaybookEvent } from '../model/playbook-event';

/** One string per started play, the same whoever started it: lines of the log with the same one are about the same play. */
export function playKey({
  recordKey,
  playbook,
  occasion,
}: Pick<PlaybookEvent, 'recordKey' | 'playbook' | 'occasion'>): string {
  return JSON.stringify([recordKey, playbook, occasion]);
}
