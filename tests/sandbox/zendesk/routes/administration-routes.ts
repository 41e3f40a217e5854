import { Hono } from 'hono';
import { iso } from '../json/iso';
import { paging } from '../json/paging';
import type { TicketRecord } from '../state/ticket-record';
import type { ZendeskContext, ZendeskVariables } from '../zendesk-context';
import { zendeskError } from '../zendesk-error';
import { schedules } from './schedules';
import { ticketFields } from './ticket-fields';

/** The ticket fields, for everybody; for administrators schedules and what customers answered to surveys of either kind. */
export function administrationRoutes(context: ZendeskContext): Hono<ZendeskVariables> {
  const { state, switches } = context;
  const app = new Hono<ZendeskVariables>();
  const isAdmin = (userId: number) => state.directory.people.get(userId)?.role === 'admin';
  const rated = () =>
    [...state.tickets.values()]
      .filter(({ satisfaction }) => satisfaction !== null)
      .sort((a, b) => ratedAt(b) - ratedAt(a));

  app.get('/ticket_fields', (c) => {
    const page = paging(ticketFields, new URL(c.req.url));
    return c.json({ ticket_fields: page.items, ...page.fields });
  });

  app.get('/business_hours/schedules', (c) => {
    if (!isAdmin(c.get('userId'))) return zendeskError.forbidden();
    const list = schedules.map(({ zones, holidays: _, ...schedule }) => ({
      ...schedule,
      time_zone: zones[switches.scheduleZones],
    }));
    return c.json({ schedules: list, count: list.length, next_page: null, previous_page: null });
  });

  app.get('/business_hours/schedules/:id/holidays', (c) => {
    if (!isAdmin(c.get('userId'))) return zendeskError.forbidden();
    const schedule = schedules.find(({ id }) => String(id) === c.req.param('id'));
    if (schedule === undefined) return zendeskError.notFound();
    const { holidays } = schedule;
    return c.json({ holidays, count: holidays.length, next_page: null, previous_page: null });
  });

  app.get('/satisfaction_ratings', (c) => {
    if (!isAdmin(c.get('userId'))) return zendeskError.forbidden();
    const page = paging(switches.surveys === 'two-answers' ? rated() : [], new URL(c.req.url));
    return c.json({ satisfaction_ratings: page.items.map(ratingJson), ...page.fields });
  });

  app.get('/guide/survey_responses', (c) => {
    if (switches.surveys === 'two-answers') return zendeskError.notFound();
    if (!isAdmin(c.get('userId'))) return zendeskError.forbidden();
    const url = new URL(c.req.url);
    const subjects = url.searchParams.get('filter[subject_zrns]')?.split(',') ?? null;
    const page = paging(
      rated().filter(({ id }) => subjects === null || subjects.includes(`zen:ticket:${id}`)),
      url,
    );
    return c.json({ survey_responses: page.items.map(responseJson), ...page.fields });
  });

  return app;
}

function ratedAt(ticket: TicketRecord): number {
  return ticket.ratedAt ?? ticket.updatedAt;
}

function ratingJson(ticket: TicketRecord): Record<string, unknown> {
  return {
    id: 360_000_500_000 + ticket.id,
    url: `https://acme.zendesk.com/api/v2/satisfaction_ratings/${360_000_500_000 + ticket.id}.json`,
    assignee_id: ticket.assigneeId,
    group_id: ticket.groupId,
    requester_id: ticket.requesterId,
    ticket_id: ticket.id,
    score: ticket.satisfaction,
    created_at: iso(ratedAt(ticket)),
    updated_at: iso(ratedAt(ticket)),
  };
}

function responseJson(ticket: TicketRecord): Record<string, unknown> {
  const at = iso(ratedAt(ticket));
  const question = { id: '01GFYBENPDGN1R6NAA4WRDNVFR', type: 'rating_scale', alias: 'rating' };
  return {
    id: `01J1WB51MG6HXTYWE6Q0C9${ticket.id}`,
    responder_id: ticket.requesterId,
    subject_zrns: [`zen:ticket:${ticket.id}`],
    survey: { id: '01J58KJ9RAE0D2EK7HRVM7Z8F2', version: 3, state: 'enabled' },
    expires_at: at,
    answers: [
      {
        type: 'rating_scale',
        question,
        rating: ticket.stars ?? (ticket.satisfaction === 'good' ? 5 : 1),
        created_at: at,
        updated_at: at,
      },
    ],
  };
}
