import type { Instant } from '../model/instant';
import { escalationStateAt } from './escalation-state-at';
import type { TicketPast } from './ticket-past';

/** Whether a ticket was escalated at a moment, by the host's flag or by its log, and at which level where the log says it. */
export function escalatedAt(
  past: TicketPast,
  at: Instant,
): { escalated: boolean | null; levelId: string | null } {
  const state = escalationStateAt(past, at);
  if (state !== null && state.status !== 'none') return { escalated: true, levelId: state.levelId };
  const { hostEscalatedAt } = past.record;
  if (typeof hostEscalatedAt === 'number' && hostEscalatedAt <= at) return { escalated: true, levelId: null };
  const known = hostEscalatedAt !== null || past.escalation !== null;
  return { escalated: known ? false : null, levelId: null };
}
