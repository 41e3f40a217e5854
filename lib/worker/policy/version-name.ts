import { defaultPolicy } from '../../domain/default-policy/default-policy';
import type { Instant } from '../../domain/model/instant';
import type { Policy } from '../../domain/model/policy';
import { policyContent } from '../../domain/policy/policy-content';
import { contentPrint } from './content-print';

/**
 * What a policy is called when it is activated: a name that ends in a print of its content, so that two browsers never call different
 * policies the same. One that has such a name of its own content keeps it, as the one that is shipped does: a file that a colleague
 * exported is the same version in every browser. Any other is called by the day.
 */
export async function versionName(policy: Policy, now: Instant): Promise<string> {
  const content = policyContent(policy);
  if (content === policyContent(defaultPolicy)) return defaultPolicy.version;
  const print = await contentPrint(content);
  if (policy.version.endsWith(`.${print}`)) return policy.version;
  return `${new Date(now).toISOString().slice(0, 10)}.${print}`;
}
