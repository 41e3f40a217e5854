import { recordKey } from '../../domain/model/record-key';
import type { RecordRef } from '../../domain/model/record-ref';
import { StoredTicket } from '../../domain/model/stored-ticket';
import type { WorkerTools } from '../worker-tools';
import { startPlays } from './start-plays';

/**
 * Starts the plays whose occasion has come for a ticket and its customer, if something was read of it since it was last looked at: a
 * ticket is shown many times between two readings.
 */
export async function startPlaysOfTicket(tools: WorkerTools, ref: RecordRef): Promise<void> {
  const copy = await tools.copies.read(recordKey(ref), StoredTicket);
  if (copy === null) return;
  const { events, customerTickets, ticket } = copy.value.facts;
  const seen = [copy.readAt, ticket.accountId, events?.length ?? null, customerTickets !== null].join(' ');
  const place = `plays-seen:${recordKey(ref)}`;
  if ((await tools.session.get(place)) === seen) return;
  await startPlays(tools, ref);
  await tools.session.set(place, seen);
}
