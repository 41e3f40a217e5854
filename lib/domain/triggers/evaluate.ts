import type { Combination } from '../model/combination';
import type { Instant } from '../model/instant';
import type { Policy } from '../model/policy';
import type { TicketFacts } from '../model/ticket-facts';
import type { TriggerSetting } from '../model/trigger-setting';
import { combinationFinding } from './combination-finding';
import type { Evaluated } from './evaluated';
import { peakStretch } from './peak-stretch';
import { preparedTrigger } from './prepared-trigger';
import type { RuleContext } from './rule-context';
import { rulesInCondition } from './rules-in-condition';
import { soonest } from './soonest';
import { triggerId } from './trigger-id';
import { unknownBecause } from './unknown-because';

/**
 * Asks every trigger the policy names, then every combination of them, in the policy's order. A rule this version does not have,
 * and parameters its schema refuses, are *unknown* with the cause in the sentence: a policy written by a newer version must not
 * silence what it names. The policy must not be changed after its first use.
 * @throws BusinessTimeError when the calendar of a peak cannot tell
 */
export function evaluate(policy: Policy, facts: TicketFacts, now: Instant): Evaluated[] {
  const context: RuleContext = { now, policy, stretchAt: peakStretch(policy) };
  const triggers = policy.triggers.map((setting) => ({
    id: triggerId(setting),
    mode: setting.mode,
    weight: setting.weight,
    toLevel: setting.toLevel ?? null,
    ...judge(setting, facts, context),
  }));
  if (policy.combinations.length === 0) return triggers;
  const byId = new Map(triggers.toReversed().map((trigger) => [trigger.id, trigger]));
  const labels = new Map(
    policy.triggers.map((setting) => [triggerId(setting), preparedTrigger(setting).labelKey]),
  );
  return [
    ...triggers,
    ...policy.combinations.map((combination) => putTogether(combination, byId, labels, now)),
  ];
}

function judge(
  setting: TriggerSetting,
  facts: TicketFacts,
  context: RuleContext,
): Pick<Evaluated, 'finding' | 'nextChange'> {
  const prepared = preparedTrigger(setting);
  if ('cause' in prepared)
    return { finding: unknownBecause(prepared.labelKey, prepared.cause), nextChange: null };
  const { rule, parameters } = prepared;
  return {
    finding: rule.check(facts, parameters, context),
    nextChange: rule.nextChange(facts, parameters, context),
  };
}

function putTogether(
  { id, name, when, mode, weight, toLevel }: Combination,
  triggers: ReadonlyMap<string, Evaluated>,
  labels: ReadonlyMap<string, string>,
  now: Instant,
): Evaluated {
  return {
    id,
    mode,
    weight,
    toLevel: toLevel ?? null,
    finding: combinationFinding(
      { name, when },
      (rule) => triggers.get(rule)?.finding,
      (rule) => labels.get(rule) ?? 'unknown_rule',
    ),
    nextChange: soonest(
      rulesInCondition(when).flatMap((rule) => triggers.get(rule)?.nextChange ?? []),
      now,
    ),
  };
}
