import type { SignalRecord } from '../../domain/model/signal-record';
import type { TicketFacts } from '../../domain/model/ticket-facts';
import type { TicketHistory } from '../../domain/model/ticket-history';
import type { TicketRecord } from '../../domain/model/ticket-record';

/**
 * The story of a ticket as its facts tell it; `null` where nobody knows when it was opened.
 * @param history what happened to it; `null`: nobody knows
 */
export function ticketRecordOf(
  { ticket, fields, messages, surveys, events }: TicketFacts,
  history: TicketHistory | null,
  signals: readonly SignalRecord[],
): TicketRecord | null {
  const { ref, createdAt, status, priority, groupId } = ticket;
  if (createdAt === null) return null;
  const opened = { at: createdAt, by: null, status, priority, groupId };
  return {
    ref,
    type: ticket.type,
    subject: ticket.subject,
    product: fields?.product ?? null,
    tags: ticket.tags,
    fields: fields ?? null,
    requesterId: ticket.requesterId,
    accountId: ticket.accountId,
    history: history ?? { opened, events: [], complete: false },
    messages: messages ?? null,
    surveys: surveys?.filter(({ ticketId }) => ticketId === ref.id) ?? null,
    escalation: events,
    hostEscalatedAt: ticket.escalated === false ? 'never' : null,
    signals: [...signals],
  };
}
