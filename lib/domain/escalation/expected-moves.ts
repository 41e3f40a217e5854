import type { Instant } from '../model/instant';
import type { Policy } from '../model/policy';
import { recordKey } from '../model/record-key';
import type { TicketFacts } from '../model/ticket-facts';
import { due } from './due';
import { foldEscalation } from './fold-escalation';

/** A ticket that reaches a level, if nobody acts before. */
export interface ExpectedMove {
  at: Instant;
  facts: TicketFacts;
  recordKey: string;
  levelId: string;
  /** Host user or group id of who has it until then; `null` is nobody or unknown. */
  from: string | null;
  /** Who gets it; `null` where no one is named or all are away, and who had it keeps it. */
  to: { personId: string; kind: 'person' | 'group' } | null;
}

/**
 * Where a ticket goes by itself up to a moment, in order. `null` where that cannot be told: its log, its status or its pauses are not
 * known, or it goes by another policy. A ticket that is done goes nowhere.
 * @param policy the version frozen in the escalation, where there is one
 * @throws BusinessTimeError when a calendar cannot tell
 */
export function expectedMoves(facts: TicketFacts, policy: Policy, until: Instant): ExpectedMove[] | null {
  if (facts.events === null) return null;
  const state = foldEscalation(facts.events, policy);
  const { steps, blocked } = due(facts, state, policy, until);
  if (blocked === 'done') return [];
  if (blocked !== null) return null;
  const { assigneeId } = facts.ticket;
  let from = state.status === 'none' ? (assigneeId === 'none' ? null : assigneeId) : state.ownerId;
  return steps.flatMap(({ at, event, assign: to }) => {
    if (event.deed !== 'escalated' && event.deed !== 'transferred') return [];
    const move = { at, facts, recordKey: recordKey(facts.ticket.ref), levelId: event.levelId, from, to };
    from = to?.personId ?? from;
    return [move];
  });
}
