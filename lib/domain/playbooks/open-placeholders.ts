import { replacePlaceholders } from './replace-placeholders';

/** What in a text is still to be filled in, each name once, in the order they stand: it may be neither copied nor sent (acceptance SB6). */
export function openPlaceholders(text: string): string[] {
  const names = new Set<string>();
  replacePlaceholders(text, (name) => {
    names.add(name);
    return null;
  });
  return [...names];
}
