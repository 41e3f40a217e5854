import type { TicketStatus } from '../../../domain/model/ticket-status';

/** Waiting for the customer, or for nobody named. "Awaiting engineering" is our own turn and stays open. */
const WAITS =
  /^(?:pending|waiting|awaiting|on[ -]wait)$|(?:pending|wait|await).*(?:customer|client|requester|contact|caller)/i;

/**
 * Where a case stands. `IsClosed` decides; the words of `Status` are the org's own and only tell open cases apart. A closed
 * case is *solved*, because Salesforce lets it be opened again.
 */
export function statusOf(record: {
  IsClosed?: boolean | null | undefined;
  Status?: string | null | undefined;
}): TicketStatus | null {
  if (typeof record.IsClosed !== 'boolean') return null;
  if (record.IsClosed) return 'solved';
  const words = record.Status?.trim() ?? '';
  if (/^new$/i.test(words)) return 'new';
  if (/\bhold\b/i.test(words)) return 'hold';
  return WAITS.test(words) ? 'pending' : 'open';
}
