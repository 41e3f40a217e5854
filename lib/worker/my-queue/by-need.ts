import type { WorkTicket } from '../../domain/model/work-ticket';

/** A risk that nobody knows comes before one that is known to be low. */
const UNKNOWN_RISK = 39.5;

/**
 * What needs me first: what has breached, the longest first; what I am to acknowledge; what breaches next; the rest by risk. Gives how
 * two tickets stand to each other, as `sort` wants it. `now` in epoch milliseconds.
 */
export function byNeed(a: WorkTicket, b: WorkTicket, now: number): number {
  return (
    turn(a, now) - turn(b, now) || compare(dueAt(a), dueAt(b)) || riskOf(b) - riskOf(a) || byRecord(a, b)
  );
}

function turn(ticket: WorkTicket, now: number): number {
  if (dueAt(ticket) <= now) return 0;
  if (ticket.escalation?.stands === 'to-acknowledge') return 1;
  return dueAt(ticket) === Number.POSITIVE_INFINITY ? 3 : 2;
}

function dueAt({ clock }: WorkTicket): number {
  return clock === null || clock === 'none' ? Number.POSITIVE_INFINITY : clock.dueAt;
}

function riskOf({ risk }: WorkTicket): number {
  return risk?.number ?? UNKNOWN_RISK;
}

/** The same order at every look, so that no ticket is in two windows and none in neither. */
function byRecord({ ref: a }: WorkTicket, { ref: b }: WorkTicket): number {
  return compare(`${a.account}/${a.id}`, `${b.account}/${b.id}`);
}

function compare(a: number | string, b: number | string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
