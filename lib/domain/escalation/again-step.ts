import { levelCalendar } from '../matrix/level-calendar';
import { matrixRow } from '../matrix/matrix-row';
import { noticesOfStep } from '../matrix/notices-of-step';
import { resolveOwner } from '../matrix/resolve-owner';
import type { EscalationState } from '../model/escalation-state';
import type { Instant } from '../model/instant';
import type { Policy } from '../model/policy';
import type { TicketFacts } from '../model/ticket-facts';
import { transitionKey } from '../model/transition-key';
import { addBusinessTime } from '../time/add-business-time';
import type { DueStep } from './due-step';

/**
 * The present level once more: told again, open again after an acknowledgement that nothing followed, or somebody else's. Its limit begins anew.
 * Whoever has it keeps it, unless `owner` is given: who has come back to a last level that waited.
 * @param at when it is due
 * @throws BusinessTimeError when the level's calendar cannot tell
 */
export function againStep(
  facts: TicketFacts,
  state: EscalationState,
  policy: Policy,
  deed: 'repeated' | 'reopened' | 'transferred',
  at: Instant,
  owner: { personId: string; kind: 'person' | 'group' } | null = null,
): DueStep {
  const { ref } = facts.ticket;
  const cell = matrixRow(facts, state, policy)?.find(({ level }) => level === state.levelId);
  const limit = cell?.limitMinutes ?? null;
  const ownerId = owner?.personId ?? state.ownerId;
  const told = (role: string) => {
    if (ownerId === null) return null;
    const holder = resolveOwner(role, policy, ref.account, at, facts.people, facts).owner;
    const kind = typeof holder !== 'string' && holder.personId === ownerId ? holder.kind : 'person';
    return { personId: ownerId, kind };
  };
  return {
    at,
    event: {
      key: transitionKey(ref, state.cycle, state.transitions),
      cycle: state.cycle,
      n: state.transitions,
      deed,
      levelId: state.levelId,
      ownerId,
      dueAt:
        limit === null ? null : addBusinessTime(levelCalendar(state.levelId, policy), at, limit * 60_000),
      policyVersion: policy.version,
      effectiveAt: at,
      ground: 'limit',
    },
    assign: owner,
    ownerReason: null,
    skipped: [],
    // The sponsor was told when the level was reached.
    notices:
      cell === undefined
        ? []
        : noticesOfStep(cell, { owner: told(cell.role), last: false, waits: false }, facts, policy, at),
  };
}
