import { Hono } from 'hono';
import { iso } from '../json/iso';
import type { SideConversationRecord, TicketRecord } from '../state/ticket-record';
import type { ZendeskContext, ZendeskVariables } from '../zendesk-context';
import { zendeskError } from '../zendesk-error';

/** The add-on: e-mails to colleagues from a ticket. Without it the account forbids them. */
export function sideConversations({ state, core, switches }: ZendeskContext): Hono<ZendeskVariables> {
  const app = new Hono<ZendeskVariables>();
  app.use('/tickets/:id/side_conversations', async (_, next) =>
    switches.sideConversations ? next() : zendeskError.forbidden(),
  );

  app.get('/tickets/:id/side_conversations', (c) => {
    const ticket = state.tickets.get(Number(c.req.param('id')));
    if (ticket === undefined) return zendeskError.notFound();
    const list = (ticket.sideConversations ?? []).map((one) => json(ticket, one));
    return c.json({ side_conversations: list, count: list.length, next_page: null, previous_page: null });
  });

  app.post('/tickets/:id/side_conversations', async (c) => {
    const ticket = state.tickets.get(Number(c.req.param('id')));
    if (ticket === undefined) return zendeskError.notFound();
    const body = (await c.req.json().catch(() => ({}))) as {
      message?: { subject?: unknown; body?: unknown; to?: { user_id?: unknown }[] };
      external_ids?: Record<string, string>;
    };
    const { subject, body: words, to } = body.message ?? {};
    const people = (to ?? []).map(({ user_id: user }) => user);
    const known = people.filter(
      (id): id is number => typeof id === 'number' && state.directory.people.has(id),
    );
    if (
      typeof words !== 'string' ||
      words.trim() === '' ||
      known.length === 0 ||
      known.length < people.length
    )
      return zendeskError.invalid('message', 'Message: is invalid', 'InvalidValue');
    const one: SideConversationRecord = {
      id: `8566255a-ece5-11e8-857d-${String(state.nextId()).padStart(12, '0')}`,
      at: core.clock.now(),
      subject: String(subject ?? ''),
      body: words,
      to: known,
      externalIds: body.external_ids ?? {},
    };
    ticket.sideConversations = [...(ticket.sideConversations ?? []), one];
    return c.json({ side_conversation: json(ticket, one) }, 201);
  });
  return app;
}

function json(ticket: TicketRecord, one: SideConversationRecord): Record<string, unknown> {
  return {
    id: one.id,
    url: `https://acme.zendesk.com/api/v2/tickets/${ticket.id}/side_conversations/${one.id}`,
    ticket_id: ticket.id,
    subject: one.subject,
    preview_text: one.body.slice(0, 100),
    state: 'open',
    participants: one.to.map((id) => ({ user_id: id, name: null, email: null })),
    created_at: iso(one.at),
    updated_at: iso(one.at),
    message_added_at: iso(one.at),
    state_updated_at: iso(one.at),
    external_ids: one.externalIds,
  };
}
