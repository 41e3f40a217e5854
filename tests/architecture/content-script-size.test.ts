import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const folder = resolve(import.meta.dirname, '../../.output/chrome-mv3/content-scripts');
const built = existsSync(folder);

/** What every page of a host loads (design 4.2): each host's script has only that host in it. */
const mostBytes = 15_000;

describe('the content scripts', () => {
  it.skipIf(!built)(
    built ? `are at most ${mostBytes} bytes each` : 'are not built here: run `npm run build`',
    () => {
      const sizes = readdirSync(folder).map((name) => [name, statSync(join(folder, name)).size] as const);
      expect(sizes.map(([name]) => name).sort()).toEqual(['salesforce.js', 'zendesk.js']);
      for (const [name, size] of sizes) expect(size, name).toBeLessThanOrEqual(mostBytes);
    },
  );
});
