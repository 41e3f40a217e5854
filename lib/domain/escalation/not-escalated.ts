import type { EscalationState } from '../model/escalation-state';
import type { Policy } from '../model/policy';

/** The state of a record in which `cycle - 1` escalations are closed and none is open: it is at the policy's first level. */
export function notEscalated(policy: Pick<Policy, 'levels'>, cycle: number): EscalationState {
  return {
    cycle,
    transitions: 0,
    status: 'none',
    levelId: policy.levels[0]?.id ?? '',
    ownerId: null,
    since: null,
    dueAt: null,
    acknowledgedAt: null,
    acknowledgedBy: null,
    policyVersion: null,
  };
}
