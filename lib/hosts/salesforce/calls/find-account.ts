import type { CustomerAccount } from '../../../domain/model/customer-account';
import type { Connection } from '../../contract';
import { HostError } from '../../host-error';
import { KEY_PREFIX } from '../key-prefix';
import { accountOf } from '../map/account-of';
import { normaliseId } from '../normalise-id';
import { recordIn } from '../rest/record-in';
import { sendData } from '../rest/send-data';
import { AccountRecord } from '../schema/account-record';

/**
 * The account that the other system names by its external id, which is the account's own id here. What is no account id names
 * none, and is not asked for.
 */
export async function findAccount(
  connection: Connection,
  externalId: string,
): Promise<CustomerAccount | 'none'> {
  const id = normaliseId(externalId.trim());
  if (id === null || !id.startsWith(KEY_PREFIX.account)) return 'none';
  try {
    const path = `sobjects/Account/${id}`;
    const body = await sendData(connection, { method: 'GET', path, deed: 'read' });
    const part = { referenceId: 'account', httpStatusCode: 200, body };
    return accountOf(recordIn(connection, part, AccountRecord), connection, null);
  } catch (error) {
    if (error instanceof HostError && error.problem === 'not-found') return 'none';
    throw error;
  }
}
