import type { Instant } from '../domain/model/instant';
import { lintPolicy } from '../domain/policy/lint-policy';
import { loadPolicy } from '../domain/policy/load-policy';
import { PolicyError } from '../domain/policy/policy-error';
import type { PolicyFinding } from '../domain/policy/policy-finding';

/** Everything there is to say about the text of a policy file: what keeps it from being loaded, or else what the lint finds. */
export function lintText(text: string, now: Instant): readonly PolicyFinding[] {
  try {
    return lintPolicy(loadPolicy(text), now);
  } catch (error) {
    if (error instanceof PolicyError) return error.findings;
    throw error;
  }
}
