import type { HostField } from '../../../domain/model/host-field';
import type { Connection } from '../../contract';
import { hostFieldsOf } from '../map/host-fields-of';
import { composite } from '../rest/composite';
import { recordIn } from '../rest/record-in';
import { Description } from '../schema/description';

/** One request: the fields of accounts and cases that this person may see, as the org describes them. */
export async function listFields(connection: Connection): Promise<HostField[]> {
  const parts = await composite(connection, 'read', {
    accounts: { method: 'GET', path: 'sobjects/Account/describe' },
    cases: { method: 'GET', path: 'sobjects/Case/describe' },
  });
  return [
    ...hostFieldsOf('account', recordIn(connection, parts.accounts, Description)),
    ...hostFieldsOf('ticket', recordIn(connection, parts.cases, Description)),
  ];
}
