import { matrixRow } from '../matrix/matrix-row';
import { resolveOwner } from '../matrix/resolve-owner';
import type { EscalationState } from '../model/escalation-state';
import type { Instant } from '../model/instant';
import type { Policy } from '../model/policy';
import type { TicketFacts } from '../model/ticket-facts';
import type { EscalationPlan } from './escalation-plan';
import { EscalationRefused } from './escalation-refused';
import { escalationTags } from './escalation-tags';
import { levelDue } from './level-due';
import { planOf } from './plan-of';
import { requireReason } from './require-reason';

/**
 * Down to a lower level, always allowed with a reason (acceptance 1, point 7). The level begins anew: open, with its own owner,
 * or with who has it now where nobody of that level is there (CO4). Climbing again later is a new transition.
 * @throws EscalationRefused `reason-missing`, `not-escalated`, `no-row`, `not-below`
 * @throws BusinessTimeError when a calendar cannot tell
 */
export function planLower(
  facts: TicketFacts,
  state: EscalationState,
  policy: Policy,
  now: Instant,
  wish: { toLevel: string; reason: string },
): EscalationPlan<'lowered'> {
  requireReason(wish.reason);
  if (state.status === 'none') throw new EscalationRefused('not-escalated');
  const row = matrixRow(facts, state, policy) ?? [];
  const cell = row.find(({ level }) => level === wish.toLevel);
  const present = row.findIndex(({ level }) => level === state.levelId);
  if (cell === undefined || present === -1) throw new EscalationRefused('no-row');
  if (row.indexOf(cell) >= present) throw new EscalationRefused('not-below');
  const { ticket, people } = facts;
  const { owner, reason } = resolveOwner(cell.role, policy, ticket.ref.account, now, people, facts);
  const holder = typeof owner === 'string' ? null : { personId: owner.personId, kind: owner.kind };
  return {
    ...planOf(facts, state, policy, 'lowered', {
      levelId: cell.level,
      ownerId: holder?.personId ?? state.ownerId,
      dueAt: levelDue(facts, { ...state, levelId: cell.level }, policy, now),
    }),
    assign: holder,
    ownerReason: reason,
    tags: escalationTags(ticket.tags, state.levelId, cell.level),
  };
}
