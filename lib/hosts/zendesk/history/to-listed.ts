import type { TicketRecord } from '../../../domain/model/ticket-record';
import type { Connection, PastTicket } from '../../contract';
import { toFields } from '../map/to-fields';
import type { ExportedTicket } from './exported-ticket';

/**
 * The tickets of an export in our words, each once, and the ids of those that were deleted. One without the moment of its opening
 * has no place in a history.
 */
export function toListed(
  { account, mapping }: Pick<Connection, 'account' | 'mapping'>,
  exported: readonly ExportedTicket[],
): { tickets: PastTicket[]; gone: string[] } {
  // Of a ticket that comes twice, the later one is the newer.
  const tickets = [...new Map(exported.map((ticket) => [ticket.id, ticket])).values()];
  return {
    gone: tickets.filter(({ status }) => status === 'deleted').map(({ id }) => id),
    tickets: tickets.flatMap((ticket): PastTicket[] => {
      const { id, status, created_at: at, updated_at, generated_timestamp: generated } = ticket;
      if (status === 'deleted' || at === null) return [];
      const fields = toFields(ticket, mapping);
      const record: TicketRecord = {
        ref: { host: 'zendesk', account, kind: 'ticket', id },
        type: ticket.type,
        subject: null,
        product: fields?.product ?? null,
        tags: ticket.tags,
        fields: fields ?? null,
        requesterId: ticket.requester_id,
        accountId: ticket.organization_id,
        history: {
          opened: { at, by: null, status, priority: ticket.priority, groupId: ticket.group_id },
          events: [],
          complete: false,
        },
        messages: null,
        surveys: wasRated(ticket) ? null : [],
        escalation: null,
        hostEscalatedAt: null,
        signals: null,
      };
      const changedAt =
        updated_at === null && generated === null ? null : Math.max(updated_at ?? 0, (generated ?? 0) * 1000);
      return [{ ticket: record, changedAt }];
    }),
  };
}

/** Whether the customer answered a survey: when, only the audits say. An unknown word may be an answer. */
function wasRated({ satisfaction_rating: rating }: ExportedTicket): boolean {
  return rating !== null && rating.score !== 'offered' && rating.score !== 'unoffered';
}
