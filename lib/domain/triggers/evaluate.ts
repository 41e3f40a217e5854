import type { Instant } from '../model/instant';
import type { Policy } from '../model/policy';
import type { TicketFacts } from '../model/ticket-facts';
import type { Evaluated } from './evaluated';
import { judgeCombinations } from './judge-combinations';
import { judgeTrigger } from './judge-trigger';
import { peakStretch } from './peak-stretch';
import type { RuleContext } from './rule-context';

/**
 * Asks every trigger the policy names, then every combination of them, in the policy's order. A rule this version does not have,
 * and parameters its schema refuses, are *unknown* with the cause in the sentence: a policy written by a newer version must not
 * silence what it names. The policy must not be changed after its first use.
 * @throws BusinessTimeError when the calendar of a peak cannot tell
 */
export function evaluate(policy: Policy, facts: TicketFacts, now: Instant): Evaluated[] {
  const context: RuleContext = { now, policy, stretchAt: peakStretch(policy) };
  const triggers = policy.triggers.map((setting) => judgeTrigger(setting, facts, context));
  return [...triggers, ...judgeCombinations(policy, triggers, now)];
}
