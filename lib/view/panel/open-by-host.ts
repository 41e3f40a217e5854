import type { AccountFacts } from '../../domain/model/account-facts';
import type { HostId } from '../../domain/model/host-id';
import { isDone } from '../../domain/model/is-done';

/** How many open records each system has, where a customer has two and both are known; empty otherwise: there is nothing to tell apart. */
export function openByHost({ account, tickets, twin }: AccountFacts): { host: HostId; count: number }[] {
  if (tickets === null || twin === null || twin === 'none' || twin.tickets === null) return [];
  return [
    { host: account.ref.host, list: tickets },
    { host: twin.account.ref.host, list: twin.tickets },
  ]
    .map(({ host, list }) => ({
      host,
      count: list.tickets.filter(({ status }) => status !== null && !isDone(status)).length,
    }))
    .sort((a, b) => (a.host < b.host ? 1 : -1));
}
