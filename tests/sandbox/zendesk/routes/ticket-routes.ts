import { Hono } from 'hono';
import { auditJson } from '../json/audit-json';
import { commentJson } from '../json/comment-json';
import { includeOf } from '../json/include-of';
import { metricSetJson } from '../json/metric-set-json';
import { paging } from '../json/paging';
import { sideloadTickets } from '../json/sideload-tickets';
import { userJson } from '../json/user-json';
import type { TicketRecord } from '../state/ticket-record';
import type { ZendeskContext, ZendeskVariables } from '../zendesk-context';
import { zendeskError } from '../zendesk-error';
import { updateTicket } from './update-ticket';

/** Tickets: one, many, their comments, audits and metrics, and the update. */
export function ticketRoutes(context: ZendeskContext): Hono<ZendeskVariables> {
  const { state, core, switches } = context;
  const app = new Hono<ZendeskVariables>();
  const find = (text: string | undefined) => state.tickets.get(Number(text));
  const isAgent = (id: number) => state.directory.isAgent(id);

  app.get('/tickets', (c) => {
    const url = new URL(c.req.url);
    const page = paging([...state.tickets.values()], url);
    const { tickets, beside } = sideloadTickets(page.items, includeOf(url), context);
    return c.json({ tickets, ...beside, ...page.fields });
  });

  app.get('/tickets/show_many', (c) => {
    const url = new URL(c.req.url);
    const ids = (url.searchParams.get('ids') ?? '').split(',').filter((id) => id !== '');
    if (ids.length > 100) {
      const description = 'Parameter ids cannot specify more than 100 values';
      return c.json({ error: 'TooManyValues', description, max_count: 100 }, 400);
    }
    const found = ids.map(find).filter((ticket): ticket is TicketRecord => ticket !== undefined);
    const { tickets, beside } = sideloadTickets(found, includeOf(url), context);
    return c.json({ tickets, ...beside, count: tickets.length, next_page: null, previous_page: null });
  });

  app.get('/tickets/:id', (c) => {
    const ticket = find(c.req.param('id'));
    if (ticket === undefined) return zendeskError.notFound();
    const { tickets, beside } = sideloadTickets([ticket], includeOf(new URL(c.req.url)), context, true);
    return c.json({ ticket: tickets[0], ...beside });
  });

  app.put('/tickets/:id', async (c) => {
    const ticket = find(c.req.param('id'));
    if (ticket === undefined) return zendeskError.notFound();
    return updateTicket(ticket, await c.req.text(), c.get('userId'), context);
  });

  app.get('/tickets/:id/comments', (c) => {
    const ticket = find(c.req.param('id'));
    if (ticket === undefined) return zendeskError.notFound();
    const url = new URL(c.req.url);
    const newestFirst =
      url.searchParams.get('sort_order') === 'desc' || url.searchParams.get('sort') === '-created_at';
    const page = paging(newestFirst ? [...ticket.comments].reverse() : ticket.comments, url);
    const authors = [...new Set(page.items.map(({ authorId }) => authorId))];
    const users = includeOf(url).includes('users')
      ? { users: authors.map((id) => userJson(id, state.directory, core.clock.now())) }
      : {};
    const comments = page.items.map((comment) => commentJson(comment, isAgent(comment.authorId)));
    return c.json({ comments, ...users, ...page.fields });
  });

  app.get('/tickets/:id/audits', (c) => {
    const ticket = find(c.req.param('id'));
    if (ticket === undefined) return zendeskError.notFound();
    const url = new URL(c.req.url);
    const newestFirst = url.searchParams.get('sort_order') === 'desc';
    const page = paging(newestFirst ? [...ticket.audits].reverse() : ticket.audits, url);
    const opening = switches.createEvents ? ticket.audits[0] : undefined;
    const audits = page.items.map((audit) =>
      auditJson(audit, ticket, isAgent(audit.authorId), audit === opening),
    );
    const authors = [...new Set(page.items.map(({ authorId }) => authorId))];
    const users = includeOf(url).includes('users')
      ? { users: authors.map((id) => userJson(id, state.directory, core.clock.now())) }
      : {};
    return c.json({ audits, ...users, ...page.fields });
  });

  app.get('/tickets/:id/metrics', (c) => {
    const ticket = find(c.req.param('id'));
    if (ticket === undefined) return zendeskError.notFound();
    return c.json({ ticket_metric: [metricSetJson(ticket, state.directory)] });
  });

  return app;
}
