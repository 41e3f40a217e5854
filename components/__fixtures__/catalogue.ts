import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const FOLDER = join(import.meta.dirname, '../../locales');

/** All texts of one language, as they stand in the files. */
export function catalogue(language: 'en' | 'de'): Record<string, string> {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith(`.${language}.json`));
  return Object.assign(
    {},
    ...files.map((file) =>
      z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(join(FOLDER, file), 'utf8'))),
    ),
  );
}
