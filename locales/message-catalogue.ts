import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The languages Bellwether speaks; the first one is the browser's fallback. */
export const LANGUAGES = ['en', 'de'] as const;

/**
 * The browser's `messages.json` of one language, put together from the parts in this folder (`<part>.<language>.json`, key to text).
 * Throws when two parts say the same key.
 */
export function messageCatalogue(language: (typeof LANGUAGES)[number]): string {
  const messages: Record<string, { message: string }> = {};
  for (const file of readdirSync(import.meta.dirname).sort()) {
    if (!file.endsWith(`.${language}.json`)) continue;
    const part: Record<string, string> = JSON.parse(readFileSync(join(import.meta.dirname, file), 'utf8'));
    for (const [key, message] of Object.entries(part)) {
      if (key in messages)
        throw new Error(`"${key}" stands in two parts of the catalogue: drop it from ${file}.`);
      messages[key] = { message };
    }
  }
  return JSON.stringify(messages);
}
