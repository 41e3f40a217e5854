import type { EscalationState } from '../model/escalation-state';
import type { Policy } from '../model/policy';
import type { TicketFacts } from '../model/ticket-facts';
import type { Pause } from '../time/pause';

/**
 * When a level's limit stands still: while somebody holds the escalation, and, if the level says so, while the ticket waits for
 * the customer. `null` when the ticket's pauses matter and are not known: then nothing may fire, it might be early.
 */
export function levelPauses(
  facts: TicketFacts,
  state: Pick<EscalationState, 'levelId' | 'holds'>,
  policy: Pick<Policy, 'levels'>,
): Pause[] | null {
  const holds = state.holds ?? [];
  const level = policy.levels.find(({ id }) => id === state.levelId);
  if (level?.pausedByPending !== true) return [...holds];
  const pendings = facts.pendings ?? null;
  return pendings === null
    ? null
    : [...holds, ...pendings.filter(({ from, until }) => until === null || from < until)];
}
