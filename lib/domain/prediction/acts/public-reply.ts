import { overduePromise } from '../overdue-promise';
import type { ReliefAct } from '../relief-act';
import { withReply } from '../with-reply';

/** Answer the customer who waits. While a promise is overdue an answer that does not keep it would settle nothing. */
export const publicReply: ReliefAct = {
  id: 'public-reply',
  effort: 2,
  offers(facts, now) {
    if (typeof facts.conversation?.waitingSince !== 'number' || overduePromise(facts, now) !== null)
      return [];
    return [
      {
        id: 'public-reply',
        sentence: { key: 'relief_public_reply', values: [] },
        after: (before) => withReply(before, now),
      },
    ];
  },
};
