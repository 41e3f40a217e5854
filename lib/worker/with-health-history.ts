import { recordKey } from '../domain/model/record-key';
import type { TicketFacts } from '../domain/model/ticket-facts';
import type { WorkerTools } from './worker-tools';

/** A ticket's facts with how its customer did over time, as far as it was kept on this device. */
export async function withHealthHistory(
  { health }: Pick<WorkerTools, 'health'>,
  facts: TicketFacts,
): Promise<TicketFacts> {
  const { ref, accountId } = facts.ticket;
  if (accountId === null || accountId === 'none') return facts;
  const { host, account } = ref;
  const points = await health.read(recordKey({ host, account, kind: 'account', id: accountId }));
  // Of a customer whose page nobody opened here, nothing is gathered.
  return points.length === 0 ? facts : { ...facts, healthHistory: points };
}
