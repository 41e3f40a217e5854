import { RecordRef } from '../../domain/model/record-ref';
import type { AuditLine } from '../../messages/audit-line';
import type { Past } from '../kpis/past';
import { currentPolicy } from '../policy/current-policy';
import type { WorkerTools } from '../worker-tools';
import { linesOfPast } from './lines-of-past';
import { linesOfPlays } from './lines-of-plays';
import { linesOfPolicies } from './lines-of-policies';
import { linesOfWords } from './lines-of-words';

/** Everything that happened and is known here, the latest first; of one moment always in the same order. */
export async function auditLines(
  tools: Pick<WorkerTools, 'local' | 'plays' | 'policies'>,
  past: Past,
): Promise<AuditLine[]> {
  const policy = await currentPolicy(tools);
  const hosts = new Map(past.accounts.map(({ account: { account, host } }) => [account, host]));
  const refOf = (key: string): RecordRef | null => {
    const [account = '', kind, id] = key.split('/');
    return RecordRef.safeParse({ host: hosts.get(account), account, kind, id }).data ?? null;
  };
  return [
    ...linesOfPast(past, policy, refOf),
    ...(await linesOfWords(tools, policy, refOf)),
    ...(await linesOfPlays(tools, policy, refOf)),
    ...(await linesOfPolicies(tools)),
  ].sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1));
}
