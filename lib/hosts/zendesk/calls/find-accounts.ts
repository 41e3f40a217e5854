import type { CustomerAccount } from '../../../domain/model/customer-account';
import type { Connection, CustomerSearch } from '../../contract';
import { toCustomer } from '../map/to-customer';
import { read } from '../read';
import { OrganizationsAnswer } from '../schema/organizations-answer';
import { searchAnswer } from '../schema/search-answer';
import { ZendeskOrganization } from '../schema/zendesk-organization';
import { searchPath } from '../search-path';

/**
 * Organisations by external id, then by the first domain, then by the beginning of the name: one request each, for a search takes
 * several conditions for all of them. Agents may search organisations, but not look them up by their external id.
 */
export async function findAccounts(
  connection: Connection,
  { externalId, domains, names }: CustomerSearch,
): Promise<CustomerAccount[]> {
  const customers = (found: readonly ZendeskOrganization[]) =>
    found.map((organization) => toCustomer(connection.account, organization, connection.mapping));
  const id = externalId?.trim().toLowerCase() ?? '';
  if (id !== '') {
    // Search matches loosely; Zendesk holds external ids for equal that differ in case only.
    const results = await search(connection, `external_id:${quoted(externalId ?? '')}`);
    const named = results.filter(({ external_id }) => external_id?.trim().toLowerCase() === id);
    if (named.length > 0) return customers(named);
  }
  const [domain] = domains;
  if (domain !== undefined) {
    // Nobody has verified that a search for words goes through the domains.
    const results = await search(connection, quoted(domain));
    const named = results.filter(({ domain_names }) => domain_names?.some((name) => ends(name, domain)));
    connection.met('search-domains', named.length > 0 ? 'found' : 'none');
    if (named.length > 0) return customers(named);
  }
  const [name] = names;
  if (name === undefined) return [];
  const path = `organizations/autocomplete.json?name=${encodeURIComponent(name)}&per_page=50`;
  return customers((await read(connection, path, OrganizationsAnswer)).organizations);
}

async function search(connection: Connection, terms: string): Promise<ZendeskOrganization[]> {
  const path = searchPath(`type:organization ${terms}`);
  return (await read(connection, path, searchAnswer('organization', ZendeskOrganization))).results.slice(
    0,
    50,
  );
}

function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

function ends(name: string, domain: string): boolean {
  const lower = name.trim().toLowerCase();
  return lower === domain || lower.endsWith(`.${domain}`);
}
