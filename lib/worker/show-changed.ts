import { recordKey } from '../domain/model/record-key';
import { ChangeTimes } from './change-times';
import { showAccount } from './show-account';
import { showTicket } from './show-ticket';
import { ShownInTabs } from './shown-in-tabs';
import type { WorkerTools } from './worker-tools';

/** Shows anew what somebody looks at and what time alone has changed. Asks nobody. */
export async function showChanged(tools: WorkerTools): Promise<void> {
  const times = new ChangeTimes(tools);
  const shown = new ShownInTabs(tools.session);
  const inSight = new Set([...(await shown.records()), ...(await shown.rows())].map(recordKey));
  for (const ref of await times.due()) {
    if (!inSight.has(recordKey(ref))) await times.set(ref, null);
    else if (ref.kind === 'account') await showAccount(tools, ref, false);
    else await showTicket(tools, ref);
  }
}
