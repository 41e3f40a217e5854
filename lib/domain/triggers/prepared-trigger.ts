import type { TriggerSetting } from '../model/trigger-setting';
import { triggerRules } from './registry';
import type { TriggerRule } from './rule';

/** A trigger of the policy with its rule and its parameters as the rule's schema read them, or the cause why it cannot be asked. */
type PreparedTrigger = { labelKey: string } & (
  | { rule: TriggerRule; parameters: unknown }
  | { cause: 'unknown_cause_newer_policy' | 'unknown_cause_parameters' }
);

const prepared = new WeakMap<TriggerSetting, PreparedTrigger>();

/**
 * Reads a trigger's parameters once, however many tickets it judges: the same object gives the same answer, and must therefore not
 * be changed after its first use.
 */
export function preparedTrigger(setting: TriggerSetting): PreparedTrigger {
  const known = prepared.get(setting);
  if (known !== undefined) return known;
  const fresh = prepare(setting);
  prepared.set(setting, fresh);
  return fresh;
}

function prepare(setting: TriggerSetting): PreparedTrigger {
  const rule = triggerRules.find(({ id }) => id === setting.rule);
  if (rule === undefined) return { labelKey: 'unknown_rule', cause: 'unknown_cause_newer_policy' };
  const { labelKey } = rule;
  const parameters = rule.parameters.safeParse(setting.parameters);
  return parameters.success
    ? { labelKey, rule, parameters: parameters.data }
    : { labelKey, cause: 'unknown_cause_parameters' };
}
