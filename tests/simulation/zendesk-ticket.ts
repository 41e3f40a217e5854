import { parseMarkers } from '../../lib/domain/model/parse-markers';
import type { World } from './world';

/** The story's ticket: Maya's, three messages of Northwind Logistics without an answer. */
export const TICKET = 4821;
export const REF = { host: 'zendesk', account: 'acme.zendesk.com', kind: 'ticket', id: String(TICKET) };

/** Every marker on the ticket, in the order of its notes: the deed and the transition, without the account. */
export function markersOf(world: World, id = TICKET): string[] {
  return world.sandbox.zendesk
    .comments(id)
    .filter((comment) => !comment.public)
    .flatMap((comment) => parseMarkers(comment.body))
    .map(({ deed, cycle, n }) => `${deed} ${cycle}/${n}`);
}

/** Every update of the ticket that reached the host from an extension. */
export function putsOf(world: World, id = TICKET) {
  return world.sandbox.log.clientCalls({ method: 'PUT', path: `/api/v2/tickets/${id}.json` });
}
