import { recordKey } from '../../domain/model/record-key';
import { paintAnew } from '../paint-anew';
import { showAccount } from '../show-account';
import { showTicket } from '../show-ticket';
import { ShownInTabs } from '../shown-in-tabs';
import type { WorkerTools } from '../worker-tools';

/** Numbers of customers have changed: shows anew whatever is in sight or in a list, from what is kept. Asks nobody. */
export async function showJudgedAnew(tools: WorkerTools): Promise<void> {
  const shown = new ShownInTabs(tools.session);
  const records = new Map((await shown.records()).map((ref) => [recordKey(ref), ref]));
  for (const ref of records.values()) await (ref.kind === 'account' ? showAccount : showTicket)(tools, ref);
  for (const ref of await shown.rows())
    if (!records.has(recordKey(ref))) await paintAnew(tools, ref, undefined);
  // Lists have customers that nobody looks at, too.
  tools.desk.copyChanged(null);
  await tools.changed('panel');
  await tools.changed('settings');
}
