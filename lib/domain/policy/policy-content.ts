import type { Policy } from '../model/policy';

/**
 * All that a policy says, but for what its version is called, in an order that does not depend on who wrote the file: two policies
 * that say the same have the same content.
 */
export function policyContent(policy: Policy): string {
  return JSON.stringify({ ...policy, version: '' }, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
