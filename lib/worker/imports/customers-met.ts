import { AccountFacts } from '../../domain/model/account-facts';
import type { CustomerAccount } from '../../domain/model/customer-account';
import { CustomerOfTicket } from '../../domain/model/customer-of-ticket';
import type { KnownAccount } from '../../domain/model/known-account';
import { recordKey } from '../../domain/model/record-key';
import type { WorkerTools } from '../worker-tools';

/** More copies than this of one system are not opened for a file. */
const MOST = 5000;
const MOST_TICKETS = 1000;

/**
 * The customers of these systems that this browser has a readable copy of, each once: those whose pages were opened, then those of
 * tickets. From what is kept: nobody is asked.
 */
export async function customersMet(
  { copies }: Pick<WorkerTools, 'copies'>,
  known: readonly Pick<KnownAccount, 'account'>[],
): Promise<CustomerAccount[]> {
  const lists = await Promise.all(
    known.map(async ({ account }) => {
      const opened = await copies.newest(`${account}/account/`, AccountFacts, MOST);
      const tickets = await copies.newest(`${account}/ticket/`, CustomerOfTicket, MOST_TICKETS);
      return [
        ...opened.map((facts) => facts.account),
        ...tickets.flatMap(({ facts }) => facts.customer ?? []).filter(({ ref }) => ref.account === account),
      ];
    }),
  );
  const met = new Map<string, CustomerAccount>();
  for (const customer of lists.flat()) {
    const key = recordKey(customer.ref);
    if (!met.has(key)) met.set(key, customer);
  }
  return [...met.values()];
}
