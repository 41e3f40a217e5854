import type { Instant } from '../model/instant';
import type { Ticket } from '../model/ticket';
import type { TicketFacts } from '../model/ticket-facts';
import { clocksAt } from './clocks-at';
import { countUpTo } from './count-up-to';
import { customerAt } from './customer-at';
import { customerTicketsAt } from './customer-tickets-at';
import { escalatedAt } from './escalated-at';
import type { HistoryIndex } from './history-index';
import { Kept } from './kept';
import { momentOf } from './moment-of';
import { pendingsAt } from './pendings-at';
import { renewalAt } from './renewal-at';
import { solvedAt } from './solved-at';
import { surveysAt } from './surveys-at';
import type { TicketMoment } from './ticket-moment';
import type { TicketPast } from './ticket-past';

/**
 * A ticket's facts as they were known at a moment, which may be moved: never one of the future. What a record has no moments for
 * (subject, type, tags, fields, tier) is taken to have been as it is; what it cannot tell (loads, the host's own clocks) is unknown,
 * and of a history with gaps everything that hangs on the missing events.
 *
 * Each fact is worked out when it is asked for, and while it does not change it is the same object: who remembers what was read
 * knows by that whether to ask again.
 */
export class FactsOverTime implements TicketFacts {
  #at: Instant = 0;
  #stood: TicketMoment;
  #happened = 0;
  #ticket: Ticket | null = null;
  readonly #index: HistoryIndex;
  readonly #past: TicketPast;
  readonly #account: ReturnType<HistoryIndex['accounts']['get']>;
  readonly #complete: boolean;
  readonly #kept = {
    ticket: new Kept<Ticket>(),
    events: new Kept<TicketFacts['events']>(),
    messages: new Kept<TicketFacts['messages']>(),
    customerEvents: new Kept<TicketFacts['customerEvents']>(),
    healthHistory: new Kept<TicketFacts['healthHistory']>(),
    renewal: new Kept<TicketFacts['renewal']>(),
    clocks: new Kept<TicketFacts['clocks']>(),
    customer: new Kept<TicketFacts['customer']>(),
    customerTickets: new Kept<TicketFacts['customerTickets']>(),
    pendings: new Kept<TicketFacts['pendings']>(),
    history: new Kept<TicketFacts['history']>(),
    solved: new Kept<TicketFacts['solved']>(),
    surveys: new Kept<TicketFacts['surveys']>(),
  };

  /** At the ticket's opening. */
  constructor(index: HistoryIndex, past: TicketPast) {
    this.#index = index;
    this.#past = past;
    this.#account = past.accountKey === null ? undefined : index.accounts.get(past.accountKey);
    this.#complete = past.record.history.complete;
    this.#stood = past.moments[0];
    this.moveTo(past.openedAt);
  }

  /** @param at from the opening on */
  moveTo(at: Instant): void {
    const { stood, happened } = momentOf(this.#past, at);
    this.#at = at;
    this.#stood = stood;
    this.#happened = happened;
    this.#ticket = null;
  }

  get ticket(): Ticket {
    // Read many times in a moment, and whether it is escalated has to be looked up.
    this.#ticket ??= this.#ticketNow();
    return this.#ticket;
  }

  get people(): TicketFacts['people'] {
    return this.#index.people;
  }

  get conversation(): TicketFacts['conversation'] {
    return this.#complete ? this.#stood.conversation : null;
  }

  get fields(): TicketFacts['fields'] {
    return this.#past.fields;
  }

  get events(): TicketFacts['events'] {
    return upTo(this.#kept.events, this.#past.escalation, this.#at);
  }

  get messages(): TicketFacts['messages'] {
    return this.#complete ? upTo(this.#kept.messages, this.#past.messages, this.#at) : null;
  }

  get customerEvents(): TicketFacts['customerEvents'] {
    return upTo(this.#kept.customerEvents, this.#account?.events ?? null, this.#at);
  }

  get healthHistory(): TicketFacts['healthHistory'] {
    return upTo(this.#kept.healthHistory, this.#account?.health ?? null, this.#at);
  }

  get renewal(): TicketFacts['renewal'] {
    const renewal = this.#account?.record?.renewal ?? null;
    const movedBackAt = renewal === null || renewal === 'none' ? null : renewal.movedBackAt;
    const movedBack = typeof movedBackAt === 'number' && movedBackAt <= this.#at;
    return this.#kept.renewal.of(Number(movedBack), () => renewalAt(renewal, this.#at));
  }

  get clocks(): TicketFacts['clocks'] {
    return this.#kept.clocks.of(this.#at, () =>
      clocksAt(this.#past, this.#happened, this.customer, this.#index.policy, this.#at),
    );
  }

  get customer(): TicketFacts['customer'] {
    const account = this.#account;
    const told = account === undefined ? 0 : countUpTo(account.measured, this.#at);
    return this.#kept.customer.of(told, () => customerAt(account, this.#at));
  }

  get customerTickets(): TicketFacts['customerTickets'] {
    const account = this.#account;
    if (account === undefined) return null;
    return this.#kept.customerTickets.of(countUpTo(account.ticketChanges, this.#at), () =>
      customerTicketsAt(account, this.#at),
    );
  }

  get pendings(): TicketFacts['pendings'] {
    return this.#kept.pendings.of(this.#happened, () => pendingsAt(this.#past, this.#happened) ?? null);
  }

  get history(): TicketFacts['history'] {
    const { record, events } = this.#past;
    return this.#kept.history.of(this.#happened, () => ({
      ...record.history,
      events: events.slice(0, this.#happened),
    }));
  }

  get solved(): TicketFacts['solved'] {
    const { issueType, key } = this.#past;
    return this.#kept.solved.of(this.#at, () =>
      solvedAt(this.#index.solved.get(issueType) ?? [], this.#at, key),
    );
  }

  get surveys(): TicketFacts['surveys'] {
    const own = countUpTo(this.#past.surveys ?? [], this.#at);
    // Neither count ever falls: where their sum is the same, both are.
    return this.#kept.surveys.of(own + countUpTo(this.#account?.surveys ?? [], this.#at), () =>
      surveysAt(this.#past, this.#account, this.#at),
    );
  }

  #ticketNow(): Ticket {
    const { escalated } = escalatedAt(this.#past, this.#at);
    const version = 3 * this.#happened + (escalated === null ? 2 : Number(escalated));
    return this.#kept.ticket.of(version, () => ticketOf(this.#past, this.#stood, escalated));
  }

  /** The facts of this moment, which stay as they are. */
  asOfNow(): TicketFacts {
    const { ticket, people, conversation, fields, events, messages, customerEvents, healthHistory } = this;
    const { renewal, clocks, customer, customerTickets, pendings, history, solved, surveys } = this;
    return {
      ...{ ticket, people, conversation, fields, events, messages, customerEvents, healthHistory },
      ...{ renewal, clocks, customer, customerTickets, pendings, history, solved, surveys },
    };
  }
}

function ticketOf(
  { record, tags, openedAt }: TicketPast,
  stood: TicketMoment,
  escalated: boolean | null,
): Ticket {
  const { complete } = record.history;
  return {
    ref: record.ref,
    subject: record.subject,
    type: record.type,
    tags,
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
    escalated,
  };
}

function upTo<Item extends { at: Instant }>(
  kept: Kept<Item[] | null | undefined>,
  items: readonly Item[] | null,
  at: Instant,
): Item[] | null {
  if (items === null) return null;
  const count = countUpTo(items, at);
  return kept.of(count, () => items.slice(0, count)) ?? null;
}
