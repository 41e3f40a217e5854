import type { Sentence } from '../model/sentence';
import { placeInWords } from './place-in-words';
import type { PolicyFinding } from './policy-finding';

type Value = string | number | Sentence['values'][number];

/**
 * A finding with its place put into words. Its texts are `lint_<rule>` and `lint_<rule>_mend` of the message catalogue, where the
 * rule's hyphens are underscores; both are given the same values.
 * @param policy as it was read: it need not be sound
 */
export function findingAt(
  policy: unknown,
  rule: string,
  severity: PolicyFinding['severity'],
  path: PolicyFinding['path'],
  ...values: readonly Value[]
): PolicyFinding {
  const key = `lint_${rule.replaceAll('-', '_')}`;
  const filled = values.map(asValue);
  return {
    rule,
    severity,
    path,
    place: placeInWords(policy, path),
    sentence: { key, values: filled },
    mend: { key: `${key}_mend`, values: filled },
  };
}

function asValue(value: Value): Sentence['values'][number] {
  if (typeof value === 'string') return { kind: 'text', text: value };
  return typeof value === 'number' ? { kind: 'number', number: value } : value;
}
