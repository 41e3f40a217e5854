import type { PolicyFinding } from '../../domain/policy/policy-finding';
import type { ToldFinding } from '../../messages/told-finding';

/** A finding as it goes to the pages. */
export function toldFinding(finding: PolicyFinding): ToldFinding {
  return { ...finding, path: [...finding.path] };
}
