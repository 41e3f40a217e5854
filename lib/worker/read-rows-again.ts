import { RowsAgain } from './rows-again';
import { showRows } from './show-rows';
import { ShownInTabs } from './shown-in-tabs';
import type { WorkerTools } from './worker-tools';

/** Reads once more the rows that a host would not give and somebody still looks at. */
export async function readRowsAgain(tools: WorkerTools): Promise<void> {
  const again = new RowsAgain(tools);
  for (const { host, account } of await again.due()) {
    const rows = await new ShownInTabs(tools.session).rows();
    const ids = rows.filter((ref) => ref.account === account).map(({ id }) => id);
    if (ids.length > 0) await showRows(tools, host, account, ids);
    else await again.forget(host, account);
  }
}
