import type { Instant } from '../model/instant';
import { isDone } from '../model/is-done';
import type { Ticket } from '../model/ticket';
import type { TicketHistory } from '../model/ticket-history';
import { inHistoryOrder } from '../sla/in-history-order';

/** What became of a ticket, as indicators need it. */
export interface TicketCourse {
  openedAt: Instant;
  /** False when something that happened is missing, or was told in words we do not know. */
  complete: boolean;
  /** When it was solved first; `null` when it was not. */
  solvedAt: Instant | null;
  /** Whether it was open again after that. */
  reopened: boolean;
  /** It went on in another ticket. */
  merged: boolean;
  /** Public replies of agents up to the first solving, at least; opening a ticket for a customer is one. */
  replies: number;
  /** There may have been more replies than `replies`: of some message nobody knows whose it was, or who can read it. */
  mayBeMore: boolean;
  /** Oldest first, beginning with the opening. */
  priorities: { from: Instant; value: Ticket['priority'] }[];
}

/** @param until what happened then or later is left out */
export function ticketCourse({ opened, events, complete }: TicketHistory, until: Instant): TicketCourse {
  const course: TicketCourse = {
    openedAt: opened.at,
    complete,
    solvedAt: isDone(opened.status) ? opened.at : null,
    reopened: false,
    merged: false,
    replies: opened.by === 'agent' ? 1 : 0,
    mayBeMore: opened.by === null,
    priorities: [{ from: opened.at, value: opened.priority }],
  };
  for (const event of inHistoryOrder(events)) {
    if (event.at >= until) break;
    if (event.kind === 'status') hearStatus(course, event.to, event.at);
    else if (event.kind === 'priority') course.priorities.push({ from: event.at, value: event.to });
    else if (event.kind === 'merged') {
      course.merged = true;
      course.solvedAt ??= event.at;
    } else if (event.kind === 'message' && (course.solvedAt === null || event.at === course.solvedAt)) {
      const isOpening = event.at <= opened.at && opened.by === event.by;
      if (event.by === 'agent' && event.public === true && !isOpening) course.replies++;
      else if (event.by === null || (event.by === 'agent' && event.public === null)) course.mayBeMore = true;
    }
  }
  return course;
}

function hearStatus(course: TicketCourse, to: Ticket['status'], at: Instant): void {
  if (to === null) course.complete = false;
  else if (isDone(to)) course.solvedAt ??= at;
  else if (course.solvedAt !== null) course.reopened = true;
}
