import { Hono } from 'hono';
import { groupJson } from '../json/group-json';
import { includeOf } from '../json/include-of';
import { organizationJson } from '../json/organization-json';
import { paging } from '../json/paging';
import { sideloadTickets } from '../json/sideload-tickets';
import { userJson } from '../json/user-json';
import { parseQuery, type SearchTerm } from '../search/parse-query';
import { searchTickets } from '../search/search-tickets';
import type { TicketRecord } from '../state/ticket-record';
import type { ZendeskContext, ZendeskVariables } from '../zendesk-context';
import { zendeskError } from '../zendesk-error';

type Json = Record<string, unknown>;
const priorities = ['low', 'normal', 'high', 'urgent'];
const statuses = ['new', 'open', 'pending', 'hold', 'solved', 'closed'];

const sorts: Record<string, (ticket: TicketRecord) => number> = {
  created_at: ({ createdAt }) => createdAt,
  updated_at: ({ updatedAt }) => updatedAt,
  priority: ({ priority }) => priorities.indexOf(priority ?? ''),
  status: ({ status }) => statuses.indexOf(status),
};

/** Search and its count over tickets, organisations, users and groups. */
export function searchRoutes(context: ZendeskContext): Hono<ZendeskVariables> {
  const app = new Hono<ZendeskVariables>();

  app.get('/search/count', (c) => {
    const terms = parseQuery(c.req.query('query') ?? '');
    const kind = kindOf(terms);
    if (kind === 'ticket') return c.json({ count: searchTickets(terms, context, c.get('userId')).length });
    return c.json({ count: others(kind, terms, context).length });
  });

  app.get('/search', (c) => {
    const url = new URL(c.req.url);
    const query = url.searchParams.get('query') ?? '';
    if (query === '') return zendeskError.unprocessable('invalid', 'Invalid search: query is required');
    const perPage = Number(url.searchParams.get('per_page')) || 100;
    if ((Number(url.searchParams.get('page')) || 1) * perPage > 1000) {
      return zendeskError.unprocessable(
        'invalid',
        'Invalid search: Requested response size was greater than Search Response Limits',
      );
    }
    const terms = parseQuery(query);
    const kind = kindOf(terms);
    if (kind !== 'ticket') {
      const page = paging(others(kind, terms, context), url);
      return c.json({ results: page.items, facets: null, ...page.fields });
    }
    const found = searchTickets(terms, context, c.get('userId'));
    const by = sorts[url.searchParams.get('sort_by') ?? ''] ?? sorts.updated_at;
    const direction = url.searchParams.get('sort_order') === 'asc' ? 1 : -1;
    if (by !== undefined) found.sort((a, b) => direction * (by(a) - by(b)) || b.id - a.id);
    const page = paging(found, url);
    const { tickets, beside } = sideloadTickets(page.items, includeOf(url, 'tickets'), context);
    const results = tickets.map((ticket) => ({ ...ticket, result_type: 'ticket' }));
    return c.json({ results, ...beside, facets: null, ...page.fields });
  });

  return app;
}

function kindOf(terms: SearchTerm[]): string {
  const kind = terms.find(
    ({ field, value }) => field === 'type' && ['organization', 'user', 'group'].includes(value),
  );
  return kind?.value ?? 'ticket';
}

function others(kind: string, terms: SearchTerm[], context: ZendeskContext): Json[] {
  const { directory } = context.state;
  const now = context.core.clock.now();
  const all: (Json | null)[] =
    kind === 'organization'
      ? [...directory.organizations.keys()].map((id) => organizationJson(id, context))
      : kind === 'group'
        ? [...directory.groups.values()].map(groupJson)
        : [...directory.people.keys(), ...directory.contacts.keys()].map((id) =>
            userJson(id, directory, now),
          );
  return all
    .filter((one) => one !== null)
    .filter((one) =>
      terms.every(
        (term) =>
          term.field === 'type' ||
          (matches(one, term) || (context.switches.searchedDomains && hasDomain(one, term))) !== term.negated,
      ),
    )
    .map((one) => ({ ...one, result_type: kind }));
}

/** A free word that is one of an organisation's domains. */
function hasDomain({ domain_names }: Json, { field, value }: SearchTerm): boolean {
  return field === 'text' && Array.isArray(domain_names) && domain_names.includes(value.toLowerCase());
}

function matches(one: Json, { field, value }: SearchTerm): boolean {
  const wanted = value.toLowerCase();
  const text = (key: string) => String(one[key] ?? '').toLowerCase();
  if (field === 'text') return text('name').includes(wanted) || text('email') === wanted;
  if (field === 'organization') return text('organization_id') === wanted;
  if (field === 'tags') return Array.isArray(one.tags) && one.tags.includes(value);
  return text(field) === wanted;
}
