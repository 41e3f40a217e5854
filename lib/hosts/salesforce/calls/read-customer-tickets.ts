import type { CustomerTickets } from '../../../domain/model/customer-tickets';
import type { Connection } from '../../contract';
import { KEY_PREFIX } from '../key-prefix';
import { customerTicketsOf } from '../map/customer-tickets-of';
import { readParts } from '../rest/read-parts';
import { requiredId } from '../rest/required-id';
import { requiredRows } from '../rest/required-rows';
import { CaseRow } from '../schema/case-row';
import { casesOfAccountQuery } from '../soql/cases-of-account-query';
import { LIMITS } from '../soql/limits';

/** The newest cases of an account, in one query. */
export async function readCustomerTickets(
  connection: Connection,
  accountId: string,
): Promise<CustomerTickets> {
  const id = requiredId(accountId, KEY_PREFIX.account);
  const { parts } = await readParts(connection, (fields) => ({ cases: casesOfAccountQuery(fields, id) }));
  return customerTicketsOf(requiredRows(connection, parts.cases, CaseRow, LIMITS.cases));
}
