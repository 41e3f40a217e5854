import type { QueueFilter } from '../../domain/model/queue-filter';
import type { WorkTicket } from '../../domain/model/work-ticket';

/**
 * Whether a filter lets a ticket through. *At risk* is what is high or critical, if only at least, and what has breached.
 * @param day `now` and the last moment of its day, both in epoch milliseconds
 */
export function passesFilter(
  { risk, clock, escalation }: WorkTicket,
  filter: QueueFilter,
  { now, endOfDay }: { now: number; endOfDay: number },
): boolean {
  const dueAt = clock === null || clock === 'none' ? Number.POSITIVE_INFINITY : clock.dueAt;
  switch (filter) {
    case 'all':
      return true;
    case 'risk':
      return risk?.band === 'high' || risk?.band === 'critical' || dueAt <= now;
    case 'escalated':
      return escalation !== null;
    case 'today':
      return dueAt <= endOfDay;
  }
}
