import type { Connection, TransitionWrite, WriteResult } from '../../contract';
import { ticketUpdate } from '../map/ticket-update';
import { recordNumber } from '../record-number';
import { UpdateAnswer } from '../schema/update-answer';
import { writeBeside } from './write-beside';
import { WriteSession } from './write-session';

/**
 * Writes a transition as one update of the ticket, on the condition that it has not changed since it was read; then, each on its
 * own, what is done beside it: what fails there is a warning.
 * @throws HostError `conflict` when the ticket has changed, `needs-tab` when Zendesk refuses a write that is not from its own page;
 * with `uncertain` when the host may have acted.
 */
export async function write(connection: Connection, transition: TransitionWrite): Promise<WriteResult> {
  const path = `tickets/${recordNumber(transition.ref.id)}.json`;
  const { body, warnings } = ticketUpdate(transition);
  const session = await WriteSession.open(connection);
  const { read, dropped } = await session.send('PUT', path, body, UpdateAnswer);
  const note = read.audit?.events.find((event) => event.type === 'Comment');
  return {
    noteId: note?.id ?? null,
    warnings: [...warnings, ...dropped, ...(await writeBeside(connection, session, transition))],
  };
}
