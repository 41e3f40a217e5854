import type { TicketFacts } from '../model/ticket-facts';
import type { TriggerSetting } from '../model/trigger-setting';
import type { Evaluated } from './evaluated';
import { preparedTrigger } from './prepared-trigger';
import type { RuleContext } from './rule-context';
import { triggerId } from './trigger-id';
import { unknownBecause } from './unknown-because';

/** What one trigger of the policy says. One that cannot be asked is *unknown*, with the cause in the sentence. */
export function judgeTrigger(setting: TriggerSetting, facts: TicketFacts, context: RuleContext): Evaluated {
  const { mode, weight, toLevel = null } = setting;
  const id = triggerId(setting);
  const prepared = preparedTrigger(setting);
  if ('cause' in prepared) {
    const finding = unknownBecause(prepared.labelKey, prepared.cause);
    return { id, mode, weight, toLevel, finding, nextChange: null };
  }
  const { rule, parameters } = prepared;
  const finding = rule.check(facts, parameters, context);
  return { id, mode, weight, toLevel, finding, nextChange: rule.nextChange(facts, parameters, context) };
}
