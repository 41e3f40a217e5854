import type { CustomerAccount } from '../../../domain/model/customer-account';
import type { Connection } from '../../contract';
import { toCustomer } from '../map/to-customer';
import { read } from '../read';
import { searchAnswer } from '../schema/search-answer';
import { ZendeskOrganization } from '../schema/zendesk-organization';
import { searchPath } from '../search-path';

/**
 * One request: the organisation with this external id, which agents may search but not look up. Search matches loosely, so the
 * result is compared; Zendesk holds external ids for equal that differ in case only.
 */
export async function findAccount(
  connection: Connection,
  externalId: string,
): Promise<CustomerAccount | 'none'> {
  const quoted = externalId.replace(/["\\]/g, '\\$&');
  const path = searchPath(`type:organization external_id:"${quoted}"`);
  const { results } = await read(connection, path, searchAnswer('organization', ZendeskOrganization));
  const wanted = externalId.trim().toLowerCase();
  const customers = results.map((organization) =>
    toCustomer(connection.account, organization, connection.mapping),
  );
  return customers.find((customer) => customer.externalId?.toLowerCase() === wanted) ?? 'none';
}
