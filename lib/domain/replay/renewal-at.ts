import type { AccountRecord } from '../model/account-record';
import type { Instant } from '../model/instant';
import type { TicketFacts } from '../model/ticket-facts';

/**
 * What was known of a renewal at a moment. The record has only the stage of today: that of then is unknown, and so is what went
 * back to an earlier stage before the last time it did.
 */
export function renewalAt(
  renewal: AccountRecord['renewal'],
  at: Instant,
): NonNullable<TicketFacts['renewal']> | null {
  if (renewal === null || renewal === 'none') return renewal;
  const { movedBackAt } = renewal;
  return {
    ...renewal,
    stage: null,
    movedBackAt: typeof movedBackAt === 'number' && movedBackAt > at ? null : movedBackAt,
  };
}
