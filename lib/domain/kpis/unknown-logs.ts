import type { KpiScope } from './kpi-scope';

/** How many tickets may have been escalated before the end of the period without anybody knowing. */
export function unknownLogs({ tickets, period }: Pick<KpiScope, 'tickets' | 'period'>): number {
  return tickets.filter(({ escalations, course }) => escalations === null && course.openedAt < period.until)
    .length;
}
