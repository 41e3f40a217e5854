import type { CustomerTickets } from '../../../domain/model/customer-tickets';
import type { Connection } from '../../contract';
import { KEY_PREFIX } from '../key-prefix';
import { customerTicketsOf } from '../map/customer-tickets-of';
import { requiredId } from '../rest/required-id';
import { requiredRows } from '../rest/required-rows';
import { send } from '../rest/send';
import { CaseRow } from '../schema/case-row';
import { casesOfAccountQuery } from '../soql/cases-of-account-query';
import { LIMITS } from '../soql/limits';

/** The newest cases of an account, in one query. */
export async function readCustomerTickets(
  connection: Connection,
  accountId: string,
): Promise<CustomerTickets> {
  const path = casesOfAccountQuery(requiredId(accountId, KEY_PREFIX.account));
  const body = await send(connection, { method: 'GET', path, deed: 'read' });
  const part = { referenceId: 'cases', httpStatusCode: 200, body };
  return customerTicketsOf(requiredRows(connection, part, CaseRow, LIMITS.cases));
}
