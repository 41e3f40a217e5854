import type { Policy } from '../../../lib/domain/model/policy';
import { policyFileText } from '../../../lib/domain/policy/policy-file-text';
import { saveFile } from '../../settings/save-file';

/** Saves a policy as a file under the name of its version. */
export function exportPolicy(policy: Policy): void {
  saveFile(`bellwether-policy-${policy.version}.json`, [policyFileText(policy)]);
}
