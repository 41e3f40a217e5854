import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const contentScript = resolve(import.meta.dirname, '../../.output/chrome-mv3/content-scripts/overlay.js');
const built = existsSync(contentScript);

/** What every page of a host loads (design 4.2). */
const mostBytes = 15_000;

describe('the content script', () => {
  it.skipIf(!built)(
    built ? `is at most ${mostBytes} bytes` : 'is not built here: run `npm run build`',
    () => {
      expect(statSync(contentScript).size).toBeLessThanOrEqual(mostBytes);
    },
  );
});
