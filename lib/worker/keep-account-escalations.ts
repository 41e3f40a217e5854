import type { AccountEscalation } from '../domain/model/account-escalation';
import { AccountFacts } from '../domain/model/account-facts';
import { recordKey } from '../domain/model/record-key';
import type { RecordRef } from '../domain/model/record-ref';
import type { WorkerTools } from './worker-tools';

/** Keeps when a customer was escalated as a whole, as just read for a write: its page need not be read again to show it. */
export async function keepAccountEscalations(
  tools: Pick<WorkerTools, 'copies' | 'exclusively'>,
  on: RecordRef,
  escalations: readonly AccountEscalation[],
): Promise<void> {
  const key = recordKey(on);
  // Not between a page's own reading of the account and what it keeps of it.
  await tools.exclusively(`pull:${key}`, async () => {
    const copy = await tools.copies.read(key, AccountFacts);
    if (copy === null) return;
    const facts: AccountFacts = { ...copy.value, escalations: [...escalations] };
    await tools.copies.write(key, on.account, copy.readAt, facts);
  });
}
