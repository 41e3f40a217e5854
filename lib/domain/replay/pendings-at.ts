import { pendingsIn } from '../model/pendings-in';
import type { TicketFacts } from '../model/ticket-facts';
import type { TicketPast } from './ticket-past';

/**
 * When a ticket had waited for its customer; `null` where its history has gaps or a status nobody knows.
 * @param happened how many of its events had happened
 */
export function pendingsAt({ record, moments }: TicketPast, happened: number): TicketFacts['pendings'] {
  return record.history.complete ? pendingsIn(moments.slice(0, happened + 1)) : null;
}
