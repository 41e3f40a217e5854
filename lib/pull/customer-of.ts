import type { RecordRef } from '../domain/model/record-ref';
import type { TicketFacts } from '../domain/model/ticket-facts';

/** The record of a ticket's customer on the ticket's own host; `null` where it has none, or that is not known. */
export function customerOf({ ticket: { ref, accountId } }: Pick<TicketFacts, 'ticket'>): RecordRef | null {
  if (accountId === null || accountId === 'none') return null;
  return { host: ref.host, account: ref.account, kind: 'account', id: accountId };
}
