import type { CustomerAccount } from '../../../domain/model/customer-account';
import type { Connection, CustomerSearch } from '../../contract';
import { KEY_PREFIX } from '../key-prefix';
import { accountOf } from '../map/account-of';
import { normaliseId } from '../normalise-id';
import { readParts } from '../rest/read-parts';
import { recordIn } from '../rest/record-in';
import { requiredRows } from '../rest/required-rows';
import { AccountRecord } from '../schema/account-record';
import { LIMITS } from '../soql/limits';
import { similarCustomersQuery } from '../soql/similar-customers-query';

/**
 * Accounts by their own id, which is the other system's external id, and by site and name, in one request. What is no account id names
 * none, and is not asked for.
 */
export async function findAccounts(
  connection: Connection,
  { externalId, ...similar }: CustomerSearch,
): Promise<CustomerAccount[]> {
  const full = normaliseId(externalId?.trim() ?? '');
  const id = full?.startsWith(KEY_PREFIX.account) ? full : null;
  if (id === null && similar.domains.length + similar.names.length === 0) return [];
  const { parts } = await readParts(connection, (fields) => ({
    named: id === null ? null : ({ method: 'GET', path: `sobjects/Account/${id}` } as const),
    similar: similarCustomersQuery(fields, similar, connection.mapping),
  }));
  if (parts.named !== null && parts.named.httpStatusCode !== 404)
    return [accountOf(recordIn(connection, parts.named, AccountRecord), connection, null)];
  if (parts.similar === null) return [];
  const { rows } = requiredRows(connection, parts.similar, AccountRecord, LIMITS.customers);
  return rows.map((row) => accountOf(row, connection, null));
}
