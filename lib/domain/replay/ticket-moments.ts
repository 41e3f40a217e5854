import type { Conversation } from '../model/conversation';
import type { HistoryEvent } from '../model/history-event';
import { isDone } from '../model/is-done';
import type { TicketHistory } from '../model/ticket-history';
import { hearReply } from './hear-reply';
import type { TicketMoment } from './ticket-moment';

/**
 * How a ticket stood at its opening and after each event, in the order of the events. Who had it before the first change of its
 * assignee is unknown.
 * @param events of the history, in history order
 */
export function ticketMoments(
  { opened }: TicketHistory,
  events: readonly HistoryEvent[],
): [TicketMoment, ...TicketMoment[]] {
  const { at, by, status, priority, groupId } = opened;
  const done = isDone(status);
  const first: TicketMoment = {
    ...{ at, status, priority, groupId, assigneeId: null, messages: 0 },
    conversation: begun(by, at),
    doneAt: done ? at : null,
  };
  const moments: [TicketMoment, ...TicketMoment[]] = [first];
  let last = first;
  for (const event of events) {
    last = { ...last, at: Math.max(event.at, at), ...change(last, event, by === 'customer' ? at : null) };
    moments.push(last);
  }
  return moments;
}

/** Who opened it wrote its first message: a customer waits for a reply from then on. */
function begun(by: TicketHistory['opened']['by'], at: number): Conversation {
  if (by === 'customer')
    return { waitingSince: at, unansweredMessages: 1, agentReplies: 0, lastReplyAt: null };
  const nobody = by === null ? null : 'nobody';
  const none = by === null ? null : 0;
  return { waitingSince: nobody, unansweredMessages: none, agentReplies: none, lastReplyAt: null };
}

/** @param askedAt when the customer wrote the first message, which may stand in the events as well */
function change(last: TicketMoment, event: HistoryEvent, askedAt: number | null): Partial<TicketMoment> {
  switch (event.kind) {
    case 'status':
      return statusChange(last, event.to, event.at);
    case 'merged':
      return statusChange(last, 'closed', event.at);
    case 'priority':
      return { priority: event.to };
    case 'group':
      return { groupId: event.to };
    case 'assignee':
      return { assigneeId: event.to };
    case 'message': {
      const messages = last.messages + 1;
      const isFirst = event.by === 'customer' && event.at === askedAt && last.messages === 0;
      return isFirst ? { messages } : { messages, conversation: hearReply(last.conversation, event) };
    }
  }
}

function statusChange(last: TicketMoment, status: TicketMoment['status'], at: number): Partial<TicketMoment> {
  const done = isDone(status);
  return { status, doneAt: done ? (last.doneAt ?? at) : null };
}
