import type { Policy } from '../../../lib/domain/model/policy';
import { triggerId } from '../../../lib/domain/triggers/trigger-id';
import type { Words } from '../../ui/use-words';
import { asKey } from '../fields/as-key';

/** The triggers of a policy by name; of several settings of one rule each with its own id. */
export function triggerOptions(
  { triggers }: Pick<Policy, 'triggers'>,
  { text }: Pick<Words, 'text'>,
): { id: string; name: string }[] {
  return triggers.map((setting) => {
    const id = triggerId(setting);
    const name = text(`rule_${asKey(setting.rule)}`) || setting.rule;
    const isOne = triggers.filter((other) => other.rule === setting.rule).length === 1;
    return { id, name: isOne ? name : `${name} (${id})` };
  });
}
