import type { AccountFacts } from '../model/account-facts';
import { isDone } from '../model/is-done';

/**
 * Tickets and cases of a customer that are neither solved nor closed, on both hosts; `null` while the list of one is unknown.
 * `atLeast`: a host has more tickets than it showed, or shows one whose status is unknown.
 */
export function openTickets({ tickets, twin }: AccountFacts): { count: number; atLeast: boolean } | null {
  const lists = twin === 'none' ? [tickets] : [tickets, twin?.tickets ?? null];
  const known = lists.filter((list) => list !== null);
  if (known.length < lists.length) return null;
  const statuses = known.flatMap((list) => list.tickets.map(({ status }) => status));
  return {
    count: statuses.filter((status) => status !== null && !isDone(status)).length,
    atLeast: known.some(({ complete }) => !complete) || statuses.includes(null),
  };
}
