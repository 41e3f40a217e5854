import type { Instant } from '../model/instant';
import type { TicketRecord } from '../model/ticket-record';

const OURS = new Set(['limit', 'rule', 'reply']);

/**
 * When a ticket went wrong: somebody escalated it for the first time, or the host's own flag said so, whichever came first. `none`
 * when neither happened up to `until`; `null` when neither is known. An escalation that a rule or a limit made proves no rule right.
 */
export function badOutcome(
  { escalation, hostEscalatedAt }: Pick<TicketRecord, 'escalation' | 'hostEscalatedAt'>,
  until: Instant,
): Instant | 'none' | null {
  if (escalation === null && hostEscalatedAt === null) return null;
  const byPeople = (escalation ?? []).filter(
    ({ deed, ground }) => deed === 'escalated' && !OURS.has(ground ?? 'person'),
  );
  const first = Math.min(
    typeof hostEscalatedAt === 'number' ? hostEscalatedAt : Infinity,
    ...byPeople.map(({ at, effectiveAt }) => effectiveAt ?? at),
  );
  return first <= until ? first : 'none';
}
