import { RecordRef } from '../domain/model/record-ref';
import type { WorkerTools } from './worker-tools';

/** The record behind a storage key (`acme.zendesk.com/ticket/4821`), or `null` if its account is not known any more. */
export async function recordOfKey(
  tools: Pick<WorkerTools, 'accounts'>,
  key: string,
): Promise<RecordRef | null> {
  const [account, kind, id] = key.split('/');
  const known = await tools.accounts.get(account ?? '');
  const parsed = RecordRef.safeParse({ host: known?.host, account, kind, id });
  return parsed.success ? parsed.data : null;
}
