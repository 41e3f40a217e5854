import type { AccountFacts } from '../model/account-facts';
import { isDone } from '../model/is-done';

/** How many tickets of a customer are known to be escalated and open, on both hosts: there may be more where a list is unknown or cut off. */
export function knownEscalations({ tickets, twin }: Pick<AccountFacts, 'tickets' | 'twin'>): number {
  const lists = [tickets, twin === null || twin === 'none' ? null : twin.tickets];
  return lists
    .flatMap((list) => list?.tickets ?? [])
    .filter(({ escalated, levelId }) => escalated === true || levelId !== null)
    .filter(({ status }) => status !== null && !isDone(status)).length;
}
