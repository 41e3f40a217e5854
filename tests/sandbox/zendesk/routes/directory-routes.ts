import { Hono } from 'hono';
import { groupJson } from '../json/group-json';
import { includeOf } from '../json/include-of';
import { iso } from '../json/iso';
import { organizationJson } from '../json/organization-json';
import { paging } from '../json/paging';
import { sideloadTickets } from '../json/sideload-tickets';
import { userJson } from '../json/user-json';
import type { ZendeskContext, ZendeskVariables } from '../zendesk-context';
import { zendeskError } from '../zendesk-error';
import { organizationFields } from './organization-fields';

/** Users, groups, memberships, organisations and their fields. */
export function directoryRoutes(context: ZendeskContext): Hono<ZendeskVariables> {
  const { state, core } = context;
  const { directory } = state;
  const app = new Hono<ZendeskVariables>();
  const user = (id: number) => userJson(id, directory, core.clock.now());
  const listed = (ids: number[]) => ids.map(user).filter((one) => one !== null);

  app.get('/users/me', (c) =>
    c.json({ user: { ...user(c.get('userId')), authenticity_token: c.get('session').csrfToken } }),
  );

  app.get('/users/show_many', (c) => {
    const ids = (c.req.query('ids') ?? '').split(',').map(Number);
    return c.json({ users: listed(ids), count: ids.length, next_page: null, previous_page: null });
  });

  app.get('/users', (c) => {
    const url = new URL(c.req.url);
    const role = url.searchParams.get('role');
    const ids = role === 'end-user' ? [...directory.contacts.keys()] : [...directory.people.keys()];
    const page = paging(ids, url);
    return c.json({ users: listed(page.items), ...page.fields });
  });

  app.get('/users/:id', (c) => {
    const found = user(Number(c.req.param('id')));
    return found === null ? zendeskError.notFound() : c.json({ user: found });
  });

  app.get('/groups', (c) => {
    const page = paging([...directory.groups.values()], new URL(c.req.url));
    return c.json({ groups: page.items.map(groupJson), ...page.fields });
  });

  app.get('/group_memberships', (c) => {
    const url = new URL(c.req.url);
    const created = iso(Date.UTC(2023, 3, 11, 8, 40));
    const all = [...directory.people.values()].flatMap((person) =>
      person.groupKeys.map((key, index) => ({
        id: person.zendeskId * 10 + index,
        url: `https://acme.zendesk.com/api/v2/group_memberships/${person.zendeskId * 10 + index}.json`,
        user_id: person.zendeskId,
        group_id: directory.groupId(key),
        default: index === 0,
        created_at: created,
        updated_at: created,
      })),
    );
    const page = paging(all, url);
    const beside: Record<string, unknown> = {};
    const include = includeOf(url);
    if (include.includes('users')) beside.users = listed([...new Set(page.items.map((one) => one.user_id))]);
    if (include.includes('groups')) beside.groups = [...directory.groups.values()].map(groupJson);
    return c.json({ group_memberships: page.items, ...beside, ...page.fields });
  });

  app.get('/organizations/autocomplete', (c) => {
    const url = new URL(c.req.url);
    const beginning = (url.searchParams.get('name') ?? '').toLowerCase();
    const all = [...directory.organizations.keys()]
      .map((id) => organizationJson(id, context))
      .filter((one) => one !== null);
    const page = paging(
      all.filter(({ name }) => beginning !== '' && String(name).toLowerCase().startsWith(beginning)),
      url,
    );
    return c.json({ organizations: page.items, ...page.fields });
  });

  app.get('/organizations/:id', (c) => {
    const found = organizationJson(Number(c.req.param('id')), context);
    return found === null ? zendeskError.notFound() : c.json({ organization: found });
  });

  app.get('/organizations/:id/tickets', (c) => {
    const id = Number(c.req.param('id'));
    if (!directory.organizations.has(id)) return zendeskError.notFound();
    const url = new URL(c.req.url);
    const found = state.ticketsOf(id);
    const page = paging(url.searchParams.get('sort_order') === 'desc' ? found : found.reverse(), url);
    const { tickets, beside } = sideloadTickets(page.items, includeOf(url), context);
    return c.json({ tickets, ...beside, ...page.fields });
  });

  app.get('/organization_fields', (c) => {
    const page = paging(organizationFields, new URL(c.req.url));
    return c.json({ organization_fields: page.items, ...page.fields });
  });

  return app;
}
