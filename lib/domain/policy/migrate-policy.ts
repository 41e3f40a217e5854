import { Policy } from '../model/policy';
import { findingAt } from './finding-at';
import type { Migration } from './migration';
import { PolicyError } from './policy-error';

const CURRENT = Policy.shape.format.value;

/**
 * Takes a policy of an older format to the present one, step by step. The present format is passed on as it is.
 * @throws PolicyError `no-format` without a whole number from 0 as format, `newer-format`, and `older-format` where a step is missing
 */
export function migratePolicy(data: unknown, steps: readonly Migration[]): unknown {
  let format = formatOf(data);
  if (format === null || typeof data !== 'object')
    throw new PolicyError('no-format', [findingAt(data, 'no-format', 'error', ['format'], CURRENT)]);
  if (format > CURRENT)
    throw new PolicyError('newer-format', [
      findingAt(data, 'newer-format', 'error', ['format'], format, CURRENT),
    ]);
  let policy: Record<string, unknown> = { ...data };
  for (; format < CURRENT; format++) {
    const from = format;
    const step = steps.find((one) => one.from === from);
    if (step === undefined)
      throw new PolicyError('older-format', [
        findingAt(data, 'older-format', 'error', ['format'], format, CURRENT),
      ]);
    policy = { ...step.migrate(policy), format: format + 1 };
  }
  return policy;
}

function formatOf(data: unknown): number | null {
  if (typeof data !== 'object' || data === null || !('format' in data)) return null;
  const { format } = data;
  return typeof format === 'number' && Number.isSafeInteger(format) && format >= 0 ? format : null;
}
