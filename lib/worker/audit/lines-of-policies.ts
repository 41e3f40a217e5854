import type { AuditLine } from '../../messages/audit-line';
import { say } from '../../view/panel/say';
import type { WorkerTools } from '../worker-tools';

/** Which version of the policy came into force when, by whom and why. In any order. */
export async function linesOfPolicies(tools: Pick<WorkerTools, 'policies'>): Promise<AuditLine[]> {
  return (await tools.policies.activations()).map(({ version, at, source, author, note }) => ({
    ...{ id: `policy-${version}-${at}`, at, kind: 'policy', ref: null, detail: null },
    sentence: say(`audit_policy_${source}`, version),
    ...{ reason: note === '' ? null : note, personId: author?.personId ?? null, rule: null },
    ...{ policyVersion: version, noteId: null },
  }));
}
