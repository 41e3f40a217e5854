import type { RecordRef } from '../domain/model/record-ref';
import { observe } from './observe';
import { showAccount } from './show-account';
import { ShownInTabs } from './shown-in-tabs';
import type { WorkerTools } from './worker-tools';

/** Shows two customers anew after a person said who is whom: at once what is kept of them, then what it takes to read; and what is in sight. */
export async function showMatched(tools: WorkerTools, ref: RecordRef, other: RecordRef): Promise<void> {
  await showAccount(tools, ref, false);
  await showAccount(tools, other, false);
  await observe(tools, ref);
  await observe(tools, other);
  for (const seen of await new ShownInTabs(tools.session).records())
    if (seen.kind === 'ticket') await observe(tools, seen);
}
