import type { Instant } from '../model/instant';
import type { TicketFacts } from '../model/ticket-facts';

/**
 * When the oldest overdue promise of an agent was due: made to the customer, past at `now`, and with no public reply since it was
 * made. `null` where there is none, or the messages have not been read.
 */
export function overduePromise({ messages }: Pick<TicketFacts, 'messages'>, now: Instant): Instant | null {
  const replies = (messages ?? []).filter(({ by, public: shown }) => by === 'agent' && shown === true);
  const lastReply = Math.max(...replies.map(({ at }) => at));
  const due = replies
    .filter(({ at }) => at === lastReply)
    .flatMap(({ commitments }) => commitments.map(({ dueAt }) => dueAt));
  const first = Math.min(...due);
  return first < now ? first : null;
}
