import type { Instant } from '../model/instant';
import type { TicketFacts } from '../model/ticket-facts';
import { openCommitments } from '../text/open-commitments';

/**
 * When the oldest overdue promise of an agent was due: past at `now`, and nothing written to the customer since it was made. `null`
 * where there is none, or nobody can tell.
 */
export function overduePromise({ messages }: Pick<TicketFacts, 'messages'>, now: Instant): Instant | null {
  const open = openCommitments(messages ?? []);
  if (typeof open === 'string') return null;
  const first = Math.min(...open.map(({ dueAt }) => dueAt));
  return first <= now ? first : null;
}
