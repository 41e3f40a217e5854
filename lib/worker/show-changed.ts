import { recordKey } from '../domain/model/record-key';
import { ChangeTimes } from './change-times';
import { showTicket } from './show-ticket';
import { ShownInTabs } from './shown-in-tabs';
import type { WorkerTools } from './worker-tools';

/** Shows anew what somebody looks at and what time alone has changed. Asks nobody. */
export async function showChanged(tools: WorkerTools): Promise<void> {
  const times = new ChangeTimes(tools);
  const shown = new ShownInTabs(tools.session);
  const inSight = new Set([...(await shown.records()), ...(await shown.rows())].map(recordKey));
  for (const ref of await times.due()) {
    if (inSight.has(recordKey(ref))) await showTicket(tools, ref);
    else await times.set(ref, null);
  }
}
