import { Hono } from 'hono';
import { includeOf } from '../json/include-of';
import { iso } from '../json/iso';
import { paging } from '../json/paging';
import { sideloadTickets } from '../json/sideload-tickets';
import { userJson } from '../json/user-json';
import { slaPolicies } from '../sla/sla-policies';
import type { ZendeskContext, ZendeskVariables } from '../zendesk-context';
import { zendeskError } from '../zendesk-error';
import { accountSettings } from './account-settings';
import { activitiesOf } from './activities';
import { views } from './views';

/** Settings, activities, views and, for administrators, SLA policies. */
export function accountRoutes(context: ZendeskContext): Hono<ZendeskVariables> {
  const { state, core } = context;
  const app = new Hono<ZendeskVariables>();

  app.get('/account/settings', (c) => c.json({ settings: accountSettings }));

  app.get('/activities', (c) => {
    const url = new URL(c.req.url);
    const since = Date.parse(url.searchParams.get('since') ?? '') || 0;
    const all = activitiesOf(c.get('userId'), context).filter(({ at }) => at > since);
    const page = paging(all, url);
    const people = (ids: number[]) =>
      [...new Set(ids)].map((id) => userJson(id, state.directory, core.clock.now()));
    return c.json({
      activities: page.items.map(({ json }) => json),
      users: people(page.items.map(({ json }) => json.user_id)),
      actors: people(page.items.map(({ json }) => json.actor_id)),
      ...page.fields,
    });
  });

  app.get('/views', (c) => {
    const page = paging(views, new URL(c.req.url));
    return c.json({ views: page.items.map(({ json }) => json), ...page.fields });
  });

  app.get('/views/:id/tickets', (c) => {
    const view = views.find(({ json }) => String(json.id) === c.req.param('id'));
    if (view === undefined) return zendeskError.notFound();
    const url = new URL(c.req.url);
    const page = paging(view.tickets(context, c.get('userId')), url);
    const { tickets, beside } = sideloadTickets(page.items, includeOf(url), context);
    return c.json({ tickets, ...beside, ...page.fields });
  });

  app.get('/slas/policies', (c) => {
    if (state.directory.people.get(c.get('userId'))?.role !== 'admin') return zendeskError.forbidden();
    const created = iso(Date.UTC(2024, 0, 16, 9));
    const list = slaPolicies.map((policy, index) => ({
      url: `https://acme.zendesk.com/api/v2/slas/policies/${policy.id}.json`,
      id: policy.id,
      title: policy.title,
      description: policy.description,
      position: index + 1,
      filter: {
        all: [{ field: 'current_tags', operator: 'includes', value: policy.tier.toLowerCase() }],
        any: [],
      },
      policy_metrics: Object.entries(policy.targets).flatMap(([metric, targets]) =>
        Object.entries(targets).map(([priority, target]) => ({
          priority,
          metric,
          target,
          business_hours: false,
        })),
      ),
      created_at: created,
      updated_at: created,
    }));
    return c.json({ sla_policies: list, count: list.length, next_page: null, previous_page: null });
  });

  return app;
}
