import type { Instant } from '../domain/model/instant';
import { lintPolicy } from '../domain/policy/lint-policy';
import { loadPolicy } from '../domain/policy/load-policy';
import { PolicyError } from '../domain/policy/policy-error';
import type { PolicyFinding } from '../domain/policy/policy-finding';
import { zoneOf } from './zone-of';

/**
 * Everything there is to say about the text of a policy file: what keeps it from being loaded, or else what the lint finds; and the
 * time zone its moments are told in.
 */
export function lintText(
  text: string,
  now: Instant,
): { findings: readonly PolicyFinding[]; timeZone: string } {
  try {
    const policy = loadPolicy(text);
    return { findings: lintPolicy(policy, now), timeZone: zoneOf(policy) };
  } catch (error) {
    if (error instanceof PolicyError) return { findings: error.findings, timeZone: 'UTC' };
    throw error;
  }
}
