import type { TriggerSetting } from '../model/trigger-setting';

/** By what the rest of the policy and the logs know a trigger: its own id, else that of its rule. */
export function triggerId({ id, rule }: Pick<TriggerSetting, 'id' | 'rule'>): string {
  return id ?? rule;
}
