import type { EscalationState } from '../model/escalation-state';
import type { Instant } from '../model/instant';
import { isDone } from '../model/is-done';
import type { Policy } from '../model/policy';
import type { TicketFacts } from '../model/ticket-facts';
import { transitionKey } from '../model/transition-key';
import { acknowledgementDue } from './acknowledgement-due';
import type { EscalationPlan } from './escalation-plan';
import { EscalationRefused } from './escalation-refused';

/**
 * The owner has seen it: the way up stops. The event's `dueAt` is the acknowledgement time-out that re-opens the same level
 * when nothing is heard: the level's limit, or twice the update cadence where it has none (design 4.6).
 * @param by who acknowledges: becomes the owner of an escalation that has none (acceptance CO4)
 * @throws EscalationRefused `not-escalated`, `already-acknowledged`, `ticket-closed`
 * @throws BusinessTimeError when the policy's calendar cannot tell the due moment
 */
export function planAcknowledge(
  facts: TicketFacts,
  state: EscalationState,
  policy: Policy,
  now: Instant,
  by: { personId: string; kind: 'person' | 'group' } | null = null,
): EscalationPlan {
  const { ticket } = facts;
  if (state.status === 'none') throw new EscalationRefused('not-escalated');
  if (state.status === 'acknowledged') throw new EscalationRefused('already-acknowledged');
  if (isDone(ticket.status)) throw new EscalationRefused('ticket-closed');
  const takesOver = state.ownerId === null ? by : null;
  return {
    event: {
      key: transitionKey(ticket.ref, state.cycle, state.transitions),
      cycle: state.cycle,
      n: state.transitions,
      deed: 'acknowledged',
      levelId: state.levelId,
      ownerId: state.ownerId ?? takesOver?.personId ?? null,
      dueAt: acknowledgementDue(facts, state, policy, now),
      policyVersion: policy.version,
    },
    assign: takesOver,
    ownerReason: null,
    tags: { add: [], remove: [] },
    priority: null,
    skipped: [],
  };
}
