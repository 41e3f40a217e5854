import type { Conversation } from '../model/conversation';
import type { Instant } from '../model/instant';
import type { Ticket } from '../model/ticket';

/** How a ticket stood from one of its moments on, until the next. */
export interface TicketMoment {
  at: Instant;
  status: Ticket['status'];
  priority: Ticket['priority'];
  groupId: Ticket['groupId'];
  assigneeId: Ticket['assigneeId'];
  /** Messages so far that stand in the events, internal ones too. */
  messages: number;
  conversation: Conversation;
  /** Since when it is solved or closed; `null` when it is not, or nobody knows. */
  doneAt: Instant | null;
}
