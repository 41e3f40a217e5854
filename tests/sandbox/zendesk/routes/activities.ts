import { iso } from '../json/iso';
import { userJson } from '../json/user-json';
import type { AuditRecord, TicketRecord } from '../state/ticket-record';
import type { ZendeskContext } from '../zendesk-context';

const days30 = 30 * 86_400_000;
const priorities = ['low', 'normal', 'high', 'urgent'];

/** What others did in the last 30 days to the tickets assigned to this agent, newest first, without waiting for an index. */
export function activitiesOf(userId: number, context: ZendeskContext) {
  const { state, core } = context;
  const now = core.clock.now();
  const found = [...state.tickets.values()].flatMap((ticket) =>
    ticket.audits
      .filter((audit) => audit.at > now - days30 && audit.authorId !== userId)
      .flatMap((audit) =>
        verbs(ticket, audit, userId).map(([verb, title]) => ({ ticket, audit, verb, title })),
      ),
  );
  return found
    .sort((a, b) => b.audit.at - a.audit.at)
    .map(({ ticket, audit, verb, title }, index) => {
      const actor = userJson(audit.authorId, state.directory, now);
      const id = audit.id + (index % 5);
      return {
        at: audit.at,
        json: {
          id,
          url: `https://acme.zendesk.com/api/v2/activities/${id}.json`,
          title: `${actor?.name ?? 'Somebody'} ${title} #${ticket.id}.`,
          verb,
          user_id: userId,
          actor_id: audit.authorId,
          created_at: iso(audit.at),
          updated_at: iso(audit.at),
          object: { comment: { value: audit.comment?.body ?? '', public: audit.comment?.public ?? false } },
          target: { ticket: { id: ticket.id, subject: ticket.subject } },
          user: userJson(userId, state.directory, now),
          actor,
        },
      };
    });
}

function verbs(ticket: TicketRecord, audit: AuditRecord, userId: number): [verb: string, title: string][] {
  const list: [string, string][] = [];
  const change = (field: string) => audit.changes.find((one) => one.field === field);
  if (change('assignee_id')?.to === userId) list.push(['tickets.assignment', 'assigned you ticket']);
  if (ticket.assigneeId !== userId) return list;
  if (audit.comment !== null) list.push(['tickets.comment', 'commented on ticket']);
  const priority = change('priority');
  if (
    priority !== undefined &&
    priorities.indexOf(String(priority.to)) > priorities.indexOf(String(priority.from))
  ) {
    list.push(['tickets.priority_increase', 'increased the priority of ticket']);
  }
  return list;
}
