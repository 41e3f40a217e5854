import type { Policy } from '../model/policy';
import type { Template } from '../model/template';

const KINDS = ['acknowledgement', 'update', 'closing'] as const;

/**
 * The texts that a customer may be told while their ticket is escalated: acknowledgements, updates, closings. Those in the language
 * wanted come first; of the others only kinds that it has none of, so that another language serves.
 */
export function templatesFor(
  { templates }: Pick<Policy, 'templates'>,
  language: Template['language'],
): Template[] {
  return KINDS.flatMap((kind) => {
    const all = templates.filter((one) => one.kind === kind);
    const own = all.filter((one) => one.language === language);
    return own.length > 0 ? own : all;
  });
}
