import { AccountFacts } from '../../domain/model/account-facts';
import { recordKey } from '../../domain/model/record-key';
import { StoredTicket } from '../../domain/model/stored-ticket';
import type { Debrief } from '../../messages/debrief';
import type { Past } from '../kpis/past';
import type { WorkerTools } from '../worker-tools';

/**
 * The debriefs with whose they were and what they were about, as far as a copy of the ticket or of its customer can be read. Each copy
 * has to be unsealed: to be called for those that are shown.
 */
export async function withCustomers(
  tools: Pick<WorkerTools, 'copies'>,
  { tickets }: Pick<Past, 'tickets'>,
  debriefs: readonly Omit<Debrief, 'customer'>[],
): Promise<Debrief[]> {
  const shown = new Set(debriefs.map(({ ref }) => recordKey(ref)));
  const customers = new Map<string, string>();
  for (const { ref, accountId } of tickets) {
    const key = recordKey(ref);
    if (accountId !== null && accountId !== 'none' && shown.has(key))
      customers.set(key, recordKey({ ...ref, kind: 'account', id: accountId }));
  }
  const copies = await tools.copies.withOpened([...new Set([...shown, ...customers.values()])]);
  const told: Debrief[] = [];
  for (const debrief of debriefs) {
    const key = recordKey(debrief.ref);
    const facts = (await copies.read(key, StoredTicket))?.value.facts ?? null;
    const customer = customers.get(key);
    const account =
      customer === undefined ? null : ((await copies.read(customer, AccountFacts))?.value.account ?? null);
    told.push({
      ...debrief,
      subject: debrief.subject ?? facts?.ticket.subject ?? null,
      customer: facts?.customer?.name ?? account?.name ?? null,
    });
  }
  return told;
}
