import type { Instant } from './instant';

/** How the customer of an escalation is kept up to date. Durations in milliseconds. */
export interface UpdateCadence {
  /** What the cadence counts from: the last public reply or note, or the escalation where none came after it. */
  lastAt: Instant;
  lastBy: 'reply' | 'note' | 'escalation';
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
