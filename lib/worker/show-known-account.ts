import { AccountFacts } from '../domain/model/account-facts';
import { recordKey } from '../domain/model/record-key';
import type { RecordRef } from '../domain/model/record-ref';
import { ownReadings } from '../pull/own-readings';
import { HostProblems } from './host-problems';
import { showAccount } from './show-account';
import type { WorkerTools } from './worker-tools';

/** Shows an account again from what is kept, with what was read on its tickets since. Asks nobody. */
export async function showKnownAccount(tools: WorkerTools, ref: RecordRef): Promise<void> {
  const copy = await tools.copies.read(recordKey(ref), AccountFacts);
  if (copy === null) return;
  const facts = await ownReadings(tools, copy.value, copy.readAt);
  const problem = await new HostProblems(tools.session).get(recordKey(ref));
  await showAccount(tools, ref, { facts, readAt: copy.readAt, problem });
}
