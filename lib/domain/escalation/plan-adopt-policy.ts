import { route } from '../matrix/route';
import type { EscalationState } from '../model/escalation-state';
import type { Policy } from '../model/policy';
import type { TicketFacts } from '../model/ticket-facts';
import type { EscalationPlan } from './escalation-plan';
import { EscalationRefused } from './escalation-refused';
import { levelDue } from './level-due';
import { planOf } from './plan-of';

/**
 * "Apply new policy": from now on the escalation goes by this version (acceptance 1, point 2). Its level's limit is the new
 * one, counted from when the level was entered, and never over before now: nothing fires for what the old version allowed.
 * @throws EscalationRefused `not-escalated`, `same-policy`, `no-row` when this version does not have the level
 * @throws BusinessTimeError when the level's calendar cannot tell
 */
export function planAdoptPolicy(
  facts: TicketFacts,
  state: EscalationState,
  policy: Policy,
  now: number,
): EscalationPlan<'adopted'> {
  if (state.status === 'none') throw new EscalationRefused('not-escalated');
  if (state.policyVersion === policy.version) throw new EscalationRefused('same-policy');
  const { row, cells } = route(facts, policy, state.row);
  if (cells?.some(({ level }) => level === state.levelId) !== true) throw new EscalationRefused('no-row');
  const end = state.since === null ? null : levelDue(facts, state, policy, state.since);
  return planOf(facts, state, policy, 'adopted', {
    policyVersion: policy.version,
    dueAt: end === null ? null : Math.max(end, now),
    ...(state.row === undefined ? {} : { row }),
  });
}
