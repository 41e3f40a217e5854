import type { Condition } from '../../../lib/domain/model/condition';
import type { Words } from '../../ui/use-words';
import { conditionKind } from './condition-kind';

/** A condition as people read it: "all of: No reply in time; at least 2 of (A; B; C)". */
export function conditionWords(
  condition: Condition,
  options: readonly { id: string; name: string }[],
  { text }: Pick<Words, 'text'>,
): string {
  if ('rule' in condition) return options.find(({ id }) => id === condition.rule)?.name ?? condition.rule;
  const parts = conditionKind.parts(condition).map((part) => {
    const words = conditionWords(part, options, { text });
    return 'rule' in part ? words : `(${words})`;
  });
  const kind = conditionKind.of(condition).replace('-', '_');
  const number = 'atLeast' in condition ? String(condition.atLeast) : '';
  return text(`what_condition_${kind}`, parts.join('; '), number);
}
