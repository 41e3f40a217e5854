import type { Ticket } from '../model/ticket';
import type { Severity } from './severity';

/** Urgent and high are `high`, normal is `medium`; a ticket without priority is treated as normal. `null` is unknown. */
export function severityOf(priority: Ticket['priority']): Severity | null {
  if (priority === null) return null;
  return priority === 'urgent' || priority === 'high' ? 'high' : priority === 'low' ? 'low' : 'medium';
}
