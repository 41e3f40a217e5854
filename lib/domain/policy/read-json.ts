import { findingAt } from './finding-at';
import { jsonFault } from './json-fault';
import { PolicyError } from './policy-error';

const LONGEST = 2_000_000;

/**
 * Reads the text of a policy file, a byte order mark before it or not.
 * @throws PolicyError `too-large`, or `not-json` with line and column: also for a key that stands twice in one object
 */
export function readJson(text: string): unknown {
  if (text.length > LONGEST)
    throw new PolicyError('too-large', [findingAt(null, 'too-large', 'error', [], LONGEST)]);
  const json = text.replace(/^\uFEFF/, '');
  const fault = jsonFault(json);
  if (fault === null) return JSON.parse(json);
  const lines = json.slice(0, fault.position).split('\n');
  const column = (lines.at(-1)?.length ?? 0) + 1;
  throw new PolicyError('not-json', [
    findingAt(null, `json-${fault.kind}`, 'error', [], lines.length, column, fault.key),
  ]);
}
