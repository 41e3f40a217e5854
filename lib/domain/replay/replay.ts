import type { History } from '../model/history';
import type { Policy } from '../model/policy';
import type { ReplayReport } from './replay-report';
import { replaySteps } from './replay-steps';

/**
 * Runs a policy over a history at one go, as `replaySteps` does in steps.
 * @throws BusinessTimeError, ClockError when a calendar of the policy cannot tell
 */
export function replay(history: History, policy: Policy): ReplayReport {
  const steps = replaySteps(history, policy);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}
