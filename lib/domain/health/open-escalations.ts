import type { AccountFacts } from '../model/account-facts';
import { isDone } from '../model/is-done';
import { escalatedTickets } from './escalated-tickets';

/**
 * How many tickets of a customer are escalated now, on both hosts; `null` where that cannot be counted: a list is unknown or not
 * complete, or an open ticket does not say.
 */
export function openEscalations(facts: Pick<AccountFacts, 'account' | 'tickets' | 'twin'>): number | null {
  const { tickets, twin } = facts;
  const lists = twin === 'none' ? [tickets] : [tickets, twin?.tickets ?? null];
  const certain = lists.every(
    (list) =>
      list?.complete === true &&
      list.tickets.every(
        ({ status, escalated, levelId }) =>
          escalated === false ||
          isDone(status) ||
          (status !== null && (escalated === true || levelId !== null)),
      ),
  );
  return certain ? escalatedTickets(facts).length : null;
}
