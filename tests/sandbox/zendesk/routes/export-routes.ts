import { Hono } from 'hono';
import { RateLimit } from '../../core/rate-limit';
import { includeOf } from '../json/include-of';
import { sideloadTickets } from '../json/sideload-tickets';
import { parseQuery } from '../search/parse-query';
import { searchTickets } from '../search/search-tickets';
import type { TicketRecord } from '../state/ticket-record';
import type { ZendeskContext, ZendeskVariables } from '../zendesk-context';
import { zendeskError } from '../zendesk-error';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Where a page ended: the last ticket's place in the order, and when the page was given. */
interface Cursor {
  at: number;
  id: number;
  givenAt: number;
}

/** The two ways to get at everything: the export of a search, for agents; the export of changes, for administrators. */
export function exportRoutes(context: ZendeskContext): Hono<ZendeskVariables> {
  const { state, core, switches } = context;
  const app = new Hono<ZendeskVariables>();
  const changes = new RateLimit(core.clock, 10);

  app.get('/search/export', (c) => {
    const url = new URL(c.req.url);
    const terms = parseQuery(url.searchParams.get('query') ?? '');
    if (url.searchParams.get('filter[type]') !== 'ticket')
      return zendeskError.badRequest('filter[type] is required');
    if (terms.some(({ field }) => field === 'type'))
      return zendeskError.unprocessable('invalid', 'Invalid search: type is not allowed in the query');
    const cursor = readCursor(url.searchParams.get('page[after]'));
    const expired = cursor !== null && cursor !== 'nonsense' && core.clock.now() - cursor.givenAt > HOUR;
    if (cursor === 'nonsense' || expired) {
      return switches.expiredExportCursor === 422
        ? zendeskError.unprocessable('invalid', 'Invalid search: cursor has expired')
        : zendeskError.badRequest('Invalid cursor');
    }
    const found = searchTickets(terms, context, c.get('userId'));
    const size = Math.min(1000, Math.max(1, Number(url.searchParams.get('page[size]')) || 100));
    const page = pageOf(found, ({ createdAt }) => createdAt, cursor, size, core.clock.now());
    const results = sideloadTickets(page.tickets, includeOf(url, 'tickets'), context).tickets;
    const next = new URL(url);
    next.searchParams.set('page[after]', page.after ?? '');
    return c.json({
      results: results.map((ticket) => ({ ...ticket, result_type: 'ticket' })),
      facets: null,
      meta: { has_more: page.more, after_cursor: page.after, before_cursor: null },
      links: { prev: null, next: page.more ? next.href : null },
    });
  });

  app.get('/incremental/tickets/cursor', (c) => {
    if (state.directory.people.get(c.get('userId'))?.role !== 'admin') return zendeskError.forbidden();
    const left = changes.take();
    if (!left.allowed) return zendeskError.tooMany(left.reset);
    const url = new URL(c.req.url);
    const start = Number(url.searchParams.get('start_time') ?? Number.NaN) * 1000;
    const given = url.searchParams.get('cursor');
    const cursor = readCursor(given);
    if (cursor === 'nonsense') return zendeskError.unprocessable('InvalidValue', 'Invalid cursor');
    if (cursor === null && !Number.isFinite(start)) return zendeskError.badRequest('start_time is required');
    if (cursor === null && start > core.clock.now() - MINUTE) {
      const words = 'Too recent start_time. Use a start_time older than 60 seconds';
      return zendeskError.unprocessable('InvalidValue', words);
    }
    const from = cursor ?? { at: start - 1, id: Number.MAX_SAFE_INTEGER, givenAt: 0 };
    const changed = [...state.tickets.values(), ...state.deleted.values()];
    const size = Math.min(1000, Math.max(1, Number(url.searchParams.get('per_page')) || 1000));
    const page = pageOf(changed, ({ updatedAt }) => updatedAt, from, size, core.clock.now());
    const { tickets, beside } = sideloadTickets(page.tickets, includeOf(url), context);
    const after = page.after ?? given;
    const before = { before_cursor: null, before_url: null };
    const address = new URL('/api/v2/incremental/tickets/cursor.json', url);
    address.searchParams.set('cursor', after ?? '');
    return c.json({
      tickets: tickets.map((ticket) =>
        state.deleted.has(Number(ticket.id)) ? { ...ticket, status: 'deleted' } : ticket,
      ),
      ...beside,
      ...before,
      after_cursor: after,
      after_url: after === null ? null : address.href,
      end_of_stream: !page.more,
    });
  });

  return app;
}

function pageOf(
  all: readonly TicketRecord[],
  moment: (ticket: TicketRecord) => number,
  from: { at: number; id: number } | null,
  size: number,
  givenAt: number,
) {
  const later = all
    .filter((one) => from === null || moment(one) > from.at || (moment(one) === from.at && one.id > from.id))
    .sort((a, b) => moment(a) - moment(b) || a.id - b.id);
  const tickets = later.slice(0, size);
  const last = tickets.at(-1);
  const after = last === undefined ? null : btoa(`${moment(last)}/${last.id}/${givenAt}`);
  return { tickets, after, more: later.length > size };
}

function readCursor(text: string | null): Cursor | 'nonsense' | null {
  if (text === null || text === '') return null;
  try {
    const [at = Number.NaN, id = Number.NaN, givenAt = Number.NaN] = atob(text).split('/').map(Number);
    return [at, id, givenAt].every(Number.isFinite) ? { at, id, givenAt } : 'nonsense';
  } catch {
    return 'nonsense';
  }
}
