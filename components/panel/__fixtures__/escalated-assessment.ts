import type { Assessment } from '../../../lib/domain/model/assessment';
import type { EscalationState } from '../../../lib/domain/model/escalation-state';
import { NOW } from './now';
import { sampleAssessment } from './sample-assessment';

const MINUTE = 60_000;

/** The same ticket at Level 1, held by Priya Raman, waiting for her until 15:12. */
export function escalatedAssessment(state: Partial<EscalationState> = {}): Assessment {
  const before = sampleAssessment();
  const dueAt = NOW + 54 * MINUTE;
  const escalation: EscalationState = {
    ...before.escalation,
    transitions: 1,
    status: 'open',
    levelId: 'level-1',
    ownerId: '9002',
    since: NOW - 6 * MINUTE,
    dueAt,
    policyVersion: 'default-1',
    ...state,
  };
  return {
    ...before,
    escalation,
    nextUpdateDueAt: NOW + 24 * MINUTE,
    path: before.path.map((step, index) => ({
      ...step,
      state: (['passed', 'current', 'next', 'later'] as const)[index] ?? 'later',
      dueAt: index === 1 ? escalation.dueAt : null,
      enteredAt: index === 1 ? escalation.since : step.enteredAt,
      reachedAt: index === 2 ? dueAt : index === 3 ? dueAt + 180 * MINUTE : null,
    })),
  };
}
