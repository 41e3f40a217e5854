import { existsSync, readFileSync } from 'node:fs';

/** A recorded answer from the material beside the project, `null` where that is absent: the test then skips. */
export function sharedSample(name: string): unknown {
  const path = `../shared/samples/salesforce/${name}.json`;
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
}
