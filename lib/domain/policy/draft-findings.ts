import type { Instant } from '../model/instant';
import type { Policy } from '../model/policy';
import { lintPolicy } from './lint-policy';
import { parameterFindings } from './parameter-findings';
import type { PolicyFinding } from './policy-finding';
import { referenceFindings } from './reference-findings';

/**
 * Everything to be said of a policy that is being edited: loose ends and wrong parameters first, then what `lintPolicy` says. An
 * error among them keeps it from being activated.
 * @param now from when the next 14 days count
 */
export function draftFindings(policy: Policy, now: Instant): PolicyFinding[] {
  return [...referenceFindings(policy), ...parameterFindings(policy), ...lintPolicy(policy, now)];
}
