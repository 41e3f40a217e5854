import { overduePromise } from '../overdue-promise';
import type { ReliefAct } from '../relief-act';
import { withReply } from '../with-reply';

/** Do what was promised, and say so. */
export const keepPromise: ReliefAct = {
  id: 'keep-promise',
  effort: 3,
  offers(facts, now) {
    const due = overduePromise(facts, now);
    if (due === null) return [];
    return [
      {
        id: 'keep-promise',
        sentence: { key: 'relief_keep_promise', values: [{ kind: 'duration', milliseconds: now - due }] },
        after: (before) => withReply(before, now),
      },
    ];
  },
};
