import type { Policy } from '../../domain/model/policy';
import type { Sentence } from '../../domain/model/sentence';

/** What a trigger or a combination is called; its id where the present policy does not have it any more. */
export function ruleName(
  id: string,
  { triggers, combinations }: Pick<Policy, 'triggers' | 'combinations'>,
): Extract<Sentence['values'][number], { kind: 'text' | 'message' }> {
  const combination = combinations.find((one) => one.id === id);
  if (combination !== undefined) return { kind: 'text', text: combination.name };
  const trigger = triggers.find((one) => (one.id ?? one.rule) === id);
  if (trigger === undefined) return { kind: 'text', text: id };
  return { kind: 'message', key: `rule_${trigger.rule.replaceAll('-', '_')}` };
}
