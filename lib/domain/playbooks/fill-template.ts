import type { Template } from '../model/template';
import { replacePlaceholders } from './replace-placeholders';

/** A text as far as it could be filled in. */
export interface FilledTemplate {
  subject: string | null;
  text: string;
  /** Names that stayed open, each once, in the order they stand. */
  missing: string[];
  /** Whether it may be copied or sent: nothing is missing (acceptance SB6). */
  ready: boolean;
}

/**
 * Fills a template in. Values are taken as they are: brackets or `$&` in them mean nothing. A value without a visible character
 * fills nothing.
 * @param values by the name that stands in the brackets, upper and lower case as there
 */
export function fillTemplate(
  { subject, body }: Pick<Template, 'subject' | 'body'>,
  values: ReadonlyMap<string, string>,
): FilledTemplate {
  const missing = new Set<string>();
  const fill = (name: string) => {
    const value = values.get(name);
    if (value !== undefined && value.trim() !== '') return value;
    missing.add(name);
    return null;
  };
  const filled = {
    subject: subject === null ? null : replacePlaceholders(subject, fill),
    text: replacePlaceholders(body, fill),
  };
  return { ...filled, missing: [...missing], ready: missing.size === 0 };
}
