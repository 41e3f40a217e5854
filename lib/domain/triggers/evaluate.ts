import type { Instant } from '../model/instant';
import type { Policy } from '../model/policy';
import type { TicketFacts } from '../model/ticket-facts';
import type { TriggerSetting } from '../model/trigger-setting';
import type { Evaluated } from './evaluated';
import { triggerRules } from './registry';
import type { RuleContext } from './rule-context';
import { unknownBecause } from './unknown-because';

/**
 * Asks every trigger the policy names. A rule this version does not have, and parameters its schema refuses, are *unknown*
 * with the cause in the sentence: a policy written by a newer version must not silence what it names.
 * @throws BusinessTimeError when the calendar of a peak cannot tell
 */
export function evaluate(policy: Policy, facts: TicketFacts, now: Instant): Evaluated[] {
  const context: RuleContext = { now, policy, stretchAt: () => 1 };
  return policy.triggers.map((setting) => ({
    id: setting.id ?? setting.rule,
    mode: setting.mode,
    weight: setting.weight,
    toLevel: setting.toLevel ?? null,
    ...judge(setting, facts, context),
  }));
}

function judge(
  setting: TriggerSetting,
  facts: TicketFacts,
  context: RuleContext,
): Pick<Evaluated, 'finding' | 'nextChange'> {
  const rule = triggerRules.find(({ id }) => id === setting.rule);
  if (rule === undefined)
    return { finding: unknownBecause('unknown_rule', 'unknown_cause_newer_policy'), nextChange: null };
  const parameters = rule.parameters.safeParse(setting.parameters);
  if (!parameters.success)
    return { finding: unknownBecause(rule.labelKey, 'unknown_cause_parameters'), nextChange: null };
  return {
    finding: rule.check(facts, parameters.data, context),
    nextChange: rule.nextChange(facts, parameters.data, context),
  };
}
