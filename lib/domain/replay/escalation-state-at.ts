import type { EscalationState } from '../model/escalation-state';
import type { Instant } from '../model/instant';
import { countUpTo } from './count-up-to';
import type { TicketPast } from './ticket-past';

/** Where a ticket's escalation stood at a moment by its log; `null` when nothing was written of one yet, or the log is unknown. */
export function escalationStateAt({ escalations }: TicketPast, at: Instant): EscalationState | null {
  return escalations[countUpTo(escalations, at) - 1]?.state ?? null;
}
