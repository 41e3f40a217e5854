import type { AlertKind } from '../model/alert-kind';
import type { Ticket } from '../model/ticket';

const TO_ME: readonly AlertKind[] = ['escalated', 'reopened', 'acknowledge-soon'];

/**
 * Whether a notice comes in quiet hours too: what is escalated to oneself, and the breach of an urgent ticket. A breach of which nobody
 * knows how urgent it is may be one.
 */
export function breaksThrough(kind: AlertKind, priority: Ticket['priority']): boolean {
  return TO_ME.includes(kind) || (kind === 'breach' && (priority === 'urgent' || priority === null));
}
