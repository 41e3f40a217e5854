import { figure } from './figure';
import { isWithin } from './is-within';
import type { Kpi } from './kpi';

interface SupportTickets {
  opened: number;
  /** Solved for the first time. */
  solved: number;
  /** Tickets of which nobody knows whether they were solved. */
  leftOut: number;
}

/** Acceptance SB1: how many tickets came in, and how many were solved. */
export const supportTickets: Kpi<SupportTickets> = {
  id: 'support-tickets',
  labelKey: 'kpi_support_tickets',
  measure({ tickets, period }) {
    const known = tickets.filter(({ course }) => course.complete);
    return {
      opened: tickets.filter(({ course }) => isWithin(course.openedAt, period)).length,
      solved: known.filter(({ course }) => isWithin(course.solvedAt, period)).length,
      leftOut: tickets.filter(({ course }) => !course.complete && course.openedAt < period.until).length,
    };
  },
  figures: ({ opened, solved }) => [
    figure('opened', 'count', opened, opened),
    figure('solved', 'count', solved, solved),
  ],
};
