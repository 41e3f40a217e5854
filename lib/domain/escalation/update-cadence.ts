import type { EscalationState } from '../model/escalation-state';
import type { Instant } from '../model/instant';
import { isDone } from '../model/is-done';
import type { Policy } from '../model/policy';
import type { TicketFacts } from '../model/ticket-facts';
import { elapsedDue } from '../sla/elapsed-due';
import { policyCalendar } from '../time/policy-calendar';
import { type LastUpdate, lastUpdate } from './last-update';

const COUNTED_UP_TO = 100;

/** How the customer of an escalation is kept up to date. Durations in milliseconds. */
export interface UpdateCadence {
  /** What the cadence counts from: the last public reply or note, or the escalation where none came after it. */
  lastAt: Instant;
  lastBy: LastUpdate['by'];
  /** Minutes between two updates, as the policy says for the ticket's priority. */
  minutes: number;
  dueAt: Instant;
  sinceLast: number;
  /** Until the update is due; 0 from that moment on. */
  untilDue: number;
  /** By how much it is overdue; `null` while it is not. An update due right now is overdue by 0. */
  overdue: number | null;
  /** Updates missed in a row, up to 100. */
  missed: number;
  /** Whether so many were missed that a template is offered, which a person sends (acceptance CO5). */
  offerTemplate: boolean;
}

/**
 * Both counters of the update cadence (acceptance CO1: urgent every 30 minutes, high every 24 hours, less urgent hourly or daily
 * as the policy says), and what was missed. `null` when not escalated or done, and where the priority or who wrote when is unknown.
 * Without priority it is treated as normal.
 * @throws BusinessTimeError when the policy's calendar cannot tell
 */
export function updateCadence(
  facts: TicketFacts,
  state: EscalationState,
  policy: Policy,
  now: Instant,
): UpdateCadence | null {
  const { priority } = facts.ticket;
  const last = isDone(facts.ticket.status) ? null : lastUpdate(facts, state, now);
  if (priority === null || last === null) return null;
  const lastAt = last.at;
  const minutes = policy.cadenceMinutes[priority === 'none' ? 'normal' : priority];
  const calendar = policyCalendar(policy);
  const dueAt = elapsedDue(calendar, lastAt, minutes);
  let missed = 0;
  for (let next = dueAt; next <= now && missed < COUNTED_UP_TO; missed++)
    next = elapsedDue(calendar, next, minutes);
  return {
    lastAt,
    lastBy: last.by,
    minutes,
    dueAt,
    sinceLast: Math.max(0, now - lastAt),
    untilDue: Math.max(0, dueAt - now),
    overdue: now < dueAt ? null : now - dueAt,
    missed,
    offerTemplate: missed >= policy.templateAfterMissedUpdates,
  };
}
