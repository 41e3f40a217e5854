import type { Directory } from '../state/directory';
import { iso } from './iso';

const joined = Date.UTC(2023, 3, 11, 8, 30);

/** A user as the API gives it; `null` for an unknown id. */
export function userJson(id: number, directory: Directory, now: number): Record<string, unknown> | null {
  const person = directory.people.get(id);
  const contact = directory.contacts.get(id);
  const known = person ?? contact;
  if (known === undefined) return null;
  const accountKey = contact?.accountKey ?? null;
  return {
    id,
    url: `https://acme.zendesk.com/api/v2/users/${id}.json`,
    name: known.name,
    email: known.email,
    created_at: iso(joined),
    updated_at: iso(now - 26 * 3_600_000),
    time_zone: 'Berlin',
    iana_time_zone: person?.timeZone ?? 'Europe/Berlin',
    locale_id: 1,
    locale: 'en-US',
    organization_id: accountKey === null ? null : directory.organizationId(accountKey),
    role: person?.role ?? 'end-user',
    role_type: person === undefined ? null : person.role === 'admin' ? 4 : 0,
    custom_role_id: null,
    verified: true,
    external_id: null,
    tags: [],
    alias: '',
    active: true,
    shared: false,
    shared_agent: false,
    last_login_at: iso(now - 3 * 3_600_000),
    two_factor_auth_enabled: null,
    details: person?.title ?? contact?.title ?? '',
    notes: '',
    moderator: person !== undefined,
    ticket_restriction: person === undefined ? 'requested' : null,
    only_private_comments: false,
    restricted_agent: person?.role !== 'admin',
    suspended: false,
    report_csv: false,
    user_fields: {},
    // Customers' people have none of these, and the published description knows no null for them.
    ...(person === undefined
      ? {}
      : { signature: `${person.name}\n${person.title}`, default_group_id: directory.defaultGroup(id) }),
    ...directory.said.get(id),
  };
}
