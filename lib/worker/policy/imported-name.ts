import { defaultPolicy } from '../../domain/default-policy/default-policy';
import type { Policy } from '../../domain/model/policy';
import { policyContent } from '../../domain/policy/policy-content';
import { contentPrint } from './content-print';

const LONGEST = 40;

/** The name under which a file that somebody wrote goes on being known, whoever activates it: its own, and the print. */
export async function importedName(policy: Policy): Promise<string> {
  const content = policyContent(policy);
  if (content === policyContent(defaultPolicy)) return defaultPolicy.version;
  const ending = `.${await contentPrint(content)}`;
  if (policy.version.endsWith(ending)) return policy.version;
  return policy.version.slice(0, LONGEST - ending.length) + ending;
}
