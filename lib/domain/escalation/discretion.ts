import type { EscalationEvent } from '../model/escalation-event';
import type { Policy } from '../model/policy';
import { countingEvents } from './counting-events';

/**
 * How often people departed from the way the policy shows (acceptance PO5: counted, not blocked): levels passed over by choice,
 * sent back down, held, outside the criteria. A transfer on the same level is none of these (PO18).
 */
export function discretion(
  events: readonly EscalationEvent[],
  policy: Pick<Policy, 'levels'>,
): { jumps: number; lowered: number; holds: number; exceptions: number } {
  const counting = countingEvents(events, policy);
  const count = (test: (event: EscalationEvent) => boolean) => counting.filter(test).length;
  return {
    jumps: count(({ ground }) => ground === 'jump'),
    lowered: count(({ deed }) => deed === 'lowered'),
    holds: count(({ deed }) => deed === 'held'),
    exceptions: count(({ ground }) => ground === 'exception'),
  };
}
