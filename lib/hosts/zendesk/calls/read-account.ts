import type { AccountFacts } from '../../../domain/model/account-facts';
import type { Connection } from '../../contract';
import { HostError } from '../../host-error';
import { toCustomer } from '../map/to-customer';
import { toRenewal } from '../map/to-renewal';
import { problemWords } from '../problem-words';
import { read } from '../read';
import { recordNumber } from '../record-number';
import { OrganizationAnswer } from '../schema/organization-answer';
import { readCustomerTickets } from './read-customer-tickets';

/** Two requests: the organisation and its tickets. */
export async function readAccount(connection: Connection, id: string): Promise<AccountFacts> {
  const { organization } = await read(
    connection,
    `organizations/${recordNumber(id)}.json`,
    OrganizationAnswer,
  );
  if (organization.id !== id) throw new HostError('bad-answer', problemWords['bad-answer']);
  const account = toCustomer(connection.account, organization, connection.mapping);
  const renewal = toRenewal(organization, connection.mapping);
  const tickets = await ticketsIfSearchable(connection, id);
  return { account, tickets, twin: null, renewal, surveys: tickets?.surveys ?? null };
}

/** Search has a service and a limit of its own: without it the customer is known all the same, its tickets are not. */
async function ticketsIfSearchable(connection: Connection, id: string): Promise<AccountFacts['tickets']> {
  try {
    return await readCustomerTickets(connection, id);
  } catch (error) {
    const own = error instanceof HostError && ['no-access', 'invalid', 'host-error'].includes(error.problem);
    if (own) return null;
    throw error;
  }
}
