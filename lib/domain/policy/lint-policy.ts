import { Instant } from '../model/instant';
import type { Policy } from '../model/policy';
import { findingAt } from './finding-at';
import { lintRules } from './lint/registry';
import { PolicyError } from './policy-error';
import type { PolicyFinding } from './policy-finding';

const GRAVITY: Record<PolicyFinding['severity'], number> = { error: 0, warning: 1, hint: 2 };

/**
 * What is to be said about a policy that was loaded: errors first, then warnings, then hints. Errors keep an edited policy from
 * being activated (design 4.16).
 * @param now from when the next 14 days count
 * @throws PolicyError `bad-moment`
 */
export function lintPolicy(policy: Policy, now: Instant): PolicyFinding[] {
  if (!Instant.safeParse(now).success)
    throw new PolicyError('bad-moment', [findingAt(policy, 'bad-moment', 'error', [])]);
  return lintRules
    .flatMap((rule) => rule(policy, now))
    .toSorted((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity]);
}
