import type { Instant } from '../model/instant';
import type { EscalationCourse } from './escalation-course';

/**
 * When a ticket first went wrong, as rules are judged by it: when it was first flagged, by us or by the host's own flag; `none` when it
 * was not; `null` when nobody knows. An escalation that a rule made by itself proves nothing about rules until somebody takes it up:
 * before that, the outcome is unknown.
 * @param escalations in order; `null` is unknown
 * @param hostEscalatedAt as in `TicketRecord`
 * @param until what happened then or later is left out
 */
export function outcomeOf(
  escalations: readonly EscalationCourse[] | null,
  hostEscalatedAt: Instant | 'never' | null,
  until: Instant,
): Instant | 'none' | null {
  const host = typeof hostEscalatedAt === 'number' && hostEscalatedAt < until ? hostEscalatedAt : null;
  if (escalations === null) return null;
  const first = escalations[0];
  if (first === undefined) return host ?? (hostEscalatedAt === null ? null : 'none');
  if (host !== null && host < first.flaggedAt) return host;
  return first.ground === 'rule' && first.acknowledgedAt === null ? null : first.flaggedAt;
}
