import type { Instant } from '../model/instant';
import type { Ticket } from '../model/ticket';
import type { ClockRun } from './clock-run';

/** A value and since when it holds. */
interface Since<Value> {
  from: Instant;
  value: Value;
}

/** A ticket's history, folded: all that its clocks are computed from. */
export interface TicketTimeline {
  openedAt: Instant;
  /** False when something that happened is missing. */
  complete: boolean;
  /** The last moment that was folded in. */
  until: Instant;
  statuses: readonly Since<Ticket['status']>[];
  priorities: readonly Since<Ticket['priority']>[];
  groupId: Ticket['groupId'];
  /** The last run of each kind; `null` when none has started. */
  runs: Readonly<{
    /** Opening, or the customer's first message on a ticket an agent opened, until the first public reply. */
    firstReply: ClockRun | null;
    /** The oldest unanswered message of the customer after the first reply, until the next public reply. */
    nextReply: ClockRun | null;
    /** From each public reply until the next. */
    sinceReply: ClockRun | null;
    /** While the customer waits, anew with every internal note, until the public reply. */
    waiting: ClockRun | null;
    /** From the opening on; only the ticket's status stops it. */
    open: ClockRun | null;
    /** From a group being given the ticket until it is given away. */
    group: ClockRun | null;
  }>;
}
