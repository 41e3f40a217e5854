import type { TriggerSetting } from '../../../lib/domain/model/trigger-setting';
import type { TriggerRule } from '../../../lib/domain/triggers/rule';

/** What a rule weighs that was not weighed before: it is seen, and decides nothing alone. */
const WEIGHT = 0.5;

/** A rule as it begins: suggesting, with the defaults that it declares. */
export function newSetting({ id, parameters }: TriggerRule): TriggerSetting {
  return {
    rule: id,
    mode: 'suggest',
    weight: WEIGHT,
    parameters: { ...(parameters.parse({}) as object) },
  };
}
