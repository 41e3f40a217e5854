import type { RecordRef } from '../domain/model/record-ref';
import { gatherAccount } from '../pull/gather-account';
import { arm } from './arm';
import { matchingOf } from './matching-of';
import { recordsOfCustomer } from './records-of-customer';
import { showAccount } from './show-account';
import type { WorkerTools } from './worker-tools';

/** Shows a customer anew on the pages of both of its records, from what is kept, and wakes when a person's word on it ends. Asks nobody. */
export async function showCustomer(tools: WorkerTools, ref: RecordRef): Promise<void> {
  const known = await gatherAccount(tools, ref, await matchingOf(tools, ref));
  for (const record of known === null ? [ref] : recordsOfCustomer(ref, known))
    await showAccount(tools, record);
  await arm(tools);
}
