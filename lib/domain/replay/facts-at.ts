import type { Instant } from '../model/instant';
import type { Ticket } from '../model/ticket';
import type { TicketFacts } from '../model/ticket-facts';
import { clocksAt } from './clocks-at';
import { countUpTo } from './count-up-to';
import { customerAt } from './customer-at';
import { customerTicketsAt } from './customer-tickets-at';
import { escalatedAt } from './escalated-at';
import type { HistoryIndex } from './history-index';
import { momentOf } from './moment-of';
import { pendingsAt } from './pendings-at';
import { renewalAt } from './renewal-at';
import { solvedAt } from './solved-at';
import { surveysAt } from './surveys-at';
import type { TicketPast } from './ticket-past';

/**
 * A ticket's facts as they were known at a moment: never one of the future. What a record has no moments for (subject, type, tags,
 * fields, tier) is taken to have been as it is; what it cannot tell (loads, the host's own clocks) is unknown, and of a history
 * with gaps everything that hangs on the missing events. Costly facts are worked out when they are asked for.
 * @param key the ticket's record key
 * @returns `null` for a ticket that the history does not have, or that was not opened yet
 */
export function factsAt(index: HistoryIndex, key: string, at: Instant): TicketFacts | null {
  const past = index.tickets.get(key);
  if (past === undefined || at < past.openedAt) return null;
  const account = past.accountKey === null ? undefined : index.accounts.get(past.accountKey);
  const { stood, happened } = momentOf(past, at);
  const { complete } = past.record.history;
  const customer = once(() => customerAt(account, at));
  const clocks = once(() => clocksAt(past, happened, customer(), index.policy, at));
  const customerTickets = once(() => (account === undefined ? null : customerTicketsAt(account, at)));
  const solved = once(() => solvedAt(index.solved.get(past.issueType) ?? [], at, past.key));
  const history = once(() => ({ ...past.record.history, events: past.events.slice(0, happened) }));
  return {
    ticket: ticketAt(past, at),
    people: index.people,
    conversation: complete ? stood.conversation : null,
    fields: past.fields,
    events: upTo(past.escalation, at),
    messages: complete ? upTo(past.messages, at) : null,
    customerEvents: upTo(account?.events ?? null, at),
    healthHistory: upTo(account?.health ?? null, at),
    renewal: renewalAt(account?.record?.renewal ?? null, at),
    get clocks() {
      return clocks();
    },
    get customer() {
      return customer();
    },
    get customerTickets() {
      return customerTickets();
    },
    get pendings() {
      return pendingsAt(past, happened) ?? null;
    },
    get history() {
      return history();
    },
    get solved() {
      return solved();
    },
    get surveys() {
      return surveysAt(past, account, at);
    },
  };
}

function ticketAt(past: TicketPast, at: Instant): Ticket {
  const { record, openedAt } = past;
  const { complete } = record.history;
  const { stood } = momentOf(past, at);
  return {
    ref: record.ref,
    subject: record.subject,
    type: record.type,
    tags: past.tags,
    requesterId: record.requesterId,
    accountId: record.accountId,
    status: complete ? stood.status : null,
    priority: complete ? stood.priority : null,
    groupId: complete ? stood.groupId : null,
    assigneeId: complete ? stood.assigneeId : null,
    commentCount: complete ? stood.messages : null,
    createdAt: openedAt,
    updatedAt: stood.at,
    stamp: null,
    escalated: escalatedAt(past, at).escalated,
  };
}

function upTo<Item extends { at: Instant }>(items: readonly Item[] | null, at: Instant): Item[] | null {
  return items === null ? null : items.slice(0, countUpTo(items, at));
}

/** Works it out when first asked, and not again. */
function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
