import { placeholders } from '../../playbooks/placeholders';
import { replacePlaceholders } from '../../playbooks/replace-placeholders';
import { findingAt } from '../finding-at';
import type { LintRule } from './lint-rule';

/**
 * Texts under ids of their own, for segments that there are, with names in brackets that something fills in; acknowledgements that
 * say when the next update comes (acceptance CO9).
 */
export const templates: LintRule = (policy) => {
  const segments = new Set(policy.segments.map(({ id }) => id));
  return policy.templates.flatMap(({ id, name, kind, language, subject, body, campaign }, index) => {
    const at = ['templates', index] as const;
    const segment = campaign?.segment ?? null;
    const known: readonly string[] = placeholders.map((one) => one[language]);
    const next = placeholders.find((one) => one.id === 'next-update')?.[language] ?? '';
    const used = namesIn(`${subject ?? ''}\n${body}`);
    return [
      ...(policy.templates.findIndex((other) => other.id === id) < index
        ? [findingAt(policy, 'twice', 'error', [...at, 'id'], id)]
        : []),
      ...(segment === null || segments.has(segment)
        ? []
        : [findingAt(policy, 'play-segment', 'error', [...at, 'campaign', 'segment'], name, segment)]),
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
