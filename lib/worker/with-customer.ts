import { ticketWithImported } from '../domain/health/ticket-with-imported';
import { recordKey } from '../domain/model/record-key';
import type { TicketFacts } from '../domain/model/ticket-facts';
import { customerOf } from '../pull/customer-of';
import type { Matching } from '../pull/matching';
import { twinTickets } from '../pull/twin-tickets';
import { healthKey } from './health-key';
import { matchingOf } from './matching-of';
import { withDesk } from './with-desk';
import type { WorkerTools } from './worker-tools';

/**
 * A ticket's facts with how its customer did over time, as far as it was kept on this device, and with what is open of that customer in
 * its other system, with what was imported of it, and with what is known of the desk. Asks nobody.
 * @param common what it takes to find customers elsewhere, where whoever looks at many has read it once
 */
export async function withCustomer(
  tools: Pick<WorkerTools, 'health' | 'copies' | 'accounts' | 'local' | 'policies' | 'imports' | 'now'>,
  ticket: TicketFacts,
  common?: Matching,
): Promise<TicketFacts> {
  const facts = await withDesk(tools, ticket);
  const own = customerOf(facts);
  if (own === null) return facts;
  const matching = common ?? (await matchingOf(tools, own));
  const twin = await twinTickets.ref(tools, facts, matching);
  const points = await tools.health.read(healthKey(own, twin));
  const both = twin === null ? facts : await twinTickets.added(tools, facts, twin);
  const keys = [own, ...(twin === null ? [] : [twin])].map(recordKey);
  const told = ticketWithImported(both, await tools.imports.of(keys), tools.now());
  // Of a customer whose page nobody opened here, nothing is gathered.
  return points.length === 0 ? told : { ...told, healthHistory: points };
}
