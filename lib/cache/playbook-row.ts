import type { PlaybookEvent } from '../domain/model/playbook-event';

/** One line of the log of plays as stored. `id` is made of what it says: the same line is kept once. */
export interface PlaybookRow extends PlaybookEvent {
  id: string;
}
