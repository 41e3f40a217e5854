import type { PlaybookEvent } from '../../domain/model/playbook-event';
import type { WorkerTools } from '../worker-tools';
import type { PlayPlace } from './play-place';

/** All lines of the log that belong to a record: its customer's, and those of a ticket's own escalations. Each once. */
export async function playsLog(
  tools: Pick<WorkerTools, 'plays'>,
  { keys, ticket }: Pick<PlayPlace, 'keys' | 'ticket'>,
): Promise<PlaybookEvent[]> {
  const ofCustomer = await tools.plays.ofRecords(keys);
  if (ticket === null) return ofCustomer;
  const ofTicket = await tools.plays.ofEscalations(ticket);
  return [...ofCustomer, ...ofTicket.filter(({ recordKey }) => !keys.includes(recordKey))];
}
