import { z } from 'zod';
import { Policy } from '../model/policy';
import { findingsOfIssue } from './findings-of-issue';
import { migratePolicy } from './migrate-policy';
import { migrations } from './migrations';
import { parameterFindings } from './parameter-findings';
import { PolicyError } from './policy-error';
import { policyFileSchema } from './policy-file-schema';
import type { PolicyFinding } from './policy-finding';
import { readJson } from './read-json';
import { referenceFindings } from './reference-findings';
import { withTriggerDefaults } from './with-trigger-defaults';

/**
 * Reads a policy file: the whole of it or nothing. Comments are left out, parameters of triggers that are not given get their
 * defaults. What loads has the right shape and no loose ends; whether it is a wise policy, `lintPolicy` says.
 * @param steps from older formats to the present one
 * @throws PolicyError with everything that is wrong, each with its place and its mend
 */
export function loadPolicy(text: string, steps = migrations): Policy {
  const data = migratePolicy(readJson(text), steps);
  const parsed = z.core.safeParse(policyFileSchema, data);
  if (!parsed.success) refuse(parsed.error.issues.flatMap((issue) => findingsOfIssue(issue, data)));
  const policy = Policy.parse(data);
  refuse([...referenceFindings(policy), ...parameterFindings(policy)]);
  return withTriggerDefaults(policy);
}

function refuse([first, ...more]: readonly PolicyFinding[]): void {
  if (first !== undefined) throw new PolicyError('invalid', [first, ...more]);
}
