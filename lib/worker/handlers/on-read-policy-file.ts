import { loadPolicy } from '../../domain/policy/load-policy';
import { PolicyError } from '../../domain/policy/policy-error';
import { readPolicyFile } from '../../messages/read-policy-file';
import { handler } from '../handler';
import { importedName } from '../policy/imported-name';
import { toldFinding } from '../policy/told-finding';

export const onReadPolicyFile = handler(readPolicyFile, async (_, { text }) => {
  try {
    const policy = loadPolicy(text);
    return { state: 'read' as const, policy: { ...policy, version: await importedName(policy) } };
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    return { state: 'refused' as const, findings: error.findings.map(toldFinding) };
  }
});
