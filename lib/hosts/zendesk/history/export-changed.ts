import type { Instant } from '../../../domain/model/instant';
import type { Connection, HostHistory } from '../../contract';
import { read } from '../read';
import { ChangedTickets } from './changed-tickets';
import { listCursor } from './list-cursor';
import { toListed } from './to-listed';

/** The host takes no moment of its last minute. */
const YOUNGEST_MILLISECONDS = 61_000;

/**
 * One request: a page of what changed since `since`, oldest change first, changes by the system and deletions among it.
 * Administrators only, ten a minute.
 * @param after the host's cursor of the page before, `null` for the first page
 */
export async function exportChanged(
  connection: Connection,
  since: Instant,
  after: string | null,
): ReturnType<HostHistory['list']> {
  const start = Math.floor(Math.min(since, connection.now() - YOUNGEST_MILLISECONDS) / 1000);
  const from = after === null ? `start_time=${Math.max(start, 0)}` : `cursor=${encodeURIComponent(after)}`;
  const answer = await read(
    connection,
    `incremental/tickets/cursor.json?${from}&per_page=100`,
    ChangedTickets,
  );
  const next = answer.after_cursor;
  // A cursor that leads back to itself would never end.
  const end = answer.end_of_stream === true || next === null || next === after;
  return {
    ...toListed(connection, answer.tickets),
    cursor: end ? null : listCursor.changed(next),
    end,
  };
}
