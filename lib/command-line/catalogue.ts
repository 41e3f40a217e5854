import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '../../locales');

/** The texts of one language by their keys, from all parts of the message catalogue. */
export function catalogue(language: 'en' | 'de'): ReadonlyMap<string, string> {
  const parts = readdirSync(FOLDER).filter((file) => file.endsWith(`.${language}.json`));
  return new Map(
    parts.flatMap((file) => {
      const part: unknown = JSON.parse(readFileSync(join(FOLDER, file), 'utf8'));
      return Object.entries(part ?? {}).map(([key, text]) => [key, String(text)] as const);
    }),
  );
}
