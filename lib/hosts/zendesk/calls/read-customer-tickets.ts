import type { CustomerTickets } from '../../../domain/model/customer-tickets';
import type { Connection } from '../../contract';
import { toCustomerTickets } from '../map/to-customer-tickets';
import { read } from '../read';
import { recordNumber } from '../record-number';
import { searchAnswer } from '../schema/search-answer';
import { ZendeskTicket } from '../schema/zendesk-ticket';
import { searchPath } from '../search-path';

/**
 * One request: the newest 100 tickets of an organisation, open and solved, with their clocks. When they were solved is in their
 * metric sets; nobody has verified that a search gives those, nor both sideloads at once.
 */
export async function readCustomerTickets(
  connection: Connection,
  accountId: string,
): Promise<CustomerTickets> {
  const query = `type:ticket organization:${recordNumber(accountId)}`;
  const path = searchPath(query, 'sort_by=created_at&sort_order=desc&include=tickets(metric_sets,slas)');
  const answer = await read(connection, path, searchAnswer('ticket', ZendeskTicket));
  const [first] = answer.results;
  if (first !== undefined) connection.met('search-metric-sets', first.metric_set_place ?? 'none');
  return toCustomerTickets(answer, connection.mapping);
}
