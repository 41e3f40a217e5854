import type { PolicyFinding } from '../../lib/domain/policy/policy-finding';
import type { Words } from '../ui/use-words';

/** "2 errors, 3 warnings"; empty where there is neither. */
export function findingCounts(findings: readonly PolicyFinding[], { text, language }: Words): string {
  const parts = (['error', 'warning'] as const).flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    if (count === 0) return [];
    const number = new Intl.NumberFormat(language.locale).format(count);
    return [text(`policy_count_${severity}${count === 1 ? '_one' : 's'}`, number)];
  });
  return new Intl.ListFormat(language.locale, { style: 'narrow', type: 'unit' }).format(parts);
}
