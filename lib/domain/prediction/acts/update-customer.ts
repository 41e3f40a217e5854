import { overduePromise } from '../overdue-promise';
import type { ReliefAct } from '../relief-act';
import { withReply } from '../with-reply';

/** Tell the customer, who asked nothing, where things stand. */
export const updateCustomer: ReliefAct = {
  id: 'update-customer',
  effort: 1,
  offers(facts, now) {
    if (facts.conversation?.waitingSince !== 'nobody' || overduePromise(facts, now) !== null) return [];
    return [
      {
        id: 'update-customer',
        sentence: { key: 'relief_update_customer', values: [] },
        after: (before) => withReply(before, now),
      },
    ];
  },
};
