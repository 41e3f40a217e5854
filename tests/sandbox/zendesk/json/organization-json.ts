import type { ZendeskContext } from '../zendesk-context';
import { iso } from './iso';

/** An organisation as the API gives it; `null` for an unknown id. */
export function organizationJson(id: number, context: ZendeskContext): Record<string, unknown> | null {
  const account = context.state.directory.organizations.get(id);
  if (account === undefined) return null;
  const { fields, updatedAt } = context.state.organization(id);
  const given = Object.entries(fields).filter(
    ([, value]) => value !== null || context.switches.unsetOrganizationFields === 'null',
  );
  return {
    url: `https://acme.zendesk.com/api/v2/organizations/${id}.json`,
    id,
    name: account.name,
    shared_tickets: false,
    shared_comments: false,
    external_id: account.externalId,
    created_at: iso(account.createdAt),
    updated_at: iso(updatedAt),
    domain_names: [account.domain],
    details: `${account.industry}, ${account.country}`,
    notes: '',
    group_id: null,
    tags: [fields.tier],
    organization_fields: Object.fromEntries(given),
  };
}
