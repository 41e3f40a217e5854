import { placeholders } from '../../playbooks/placeholders';
import { replacePlaceholders } from '../../playbooks/replace-placeholders';
import { findingAt } from '../finding-at';
import type { LintRule } from './lint-rule';

/**
 * Texts with names in brackets that something fills in; acknowledgements that say when the next update comes (acceptance CO9).
 */
export const templates: LintRule = (policy) => {
  return policy.templates.flatMap(({ kind, language, subject, body }, index) => {
    const at = ['templates', index] as const;
    const known: readonly string[] = placeholders.map((one) => one[language]);
    const next = placeholders.find((one) => one.id === 'next-update')?.[language] ?? '';
    const used = namesIn(`${subject ?? ''}\n${body}`);
    return [
      ...used
        .filter((placeholder) => !known.includes(placeholder))
        .map((placeholder) =>
          findingAt(policy, 'template-placeholder', 'hint', [...at, 'body'], placeholder, known.join(', ')),
        ),
      ...(kind === 'acknowledgement' && !used.includes(next)
        ? [findingAt(policy, 'template-no-next-step', 'hint', [...at, 'body'], next)]
        : []),
    ];
  });
};

function namesIn(text: string): string[] {
  const names = new Set<string>();
  replacePlaceholders(text, (name) => {
    names.add(name);
    return null;
  });
  return [...names];
}
