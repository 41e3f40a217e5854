import type { Policy } from '../model/policy';
import { triggerRules } from '../triggers/registry';

/** The policy with every parameter of every trigger it names: those not given have their rule's default. */
export function withTriggerDefaults(policy: Policy): Policy {
  return {
    ...policy,
    triggers: policy.triggers.map((setting) => {
      const parsed = triggerRules
        .find(({ id }) => id === setting.rule)
        ?.parameters.safeParse(setting.parameters);
      const parameters = parsed?.success === true ? parsed.data : setting.parameters;
      return { ...setting, parameters: { ...(parameters as object) } };
    }),
  };
}
