import { recordKey } from '../domain/model/record-key';
import { AskAgain } from './ask-again';
import { observe } from './observe';
import { readRowsAgain } from './read-rows-again';
import { ShownInTabs } from './shown-in-tabs';
import type { WorkerTools } from './worker-tools';

/** Reads once more what a host would not give and somebody still looks at. */
export async function readAgain(tools: WorkerTools): Promise<void> {
  const again = new AskAgain(tools);
  const inSight = new Set((await new ShownInTabs(tools.session).records()).map(recordKey));
  for (const ref of await again.due()) {
    if (inSight.has(recordKey(ref))) await observe(tools, ref);
    else await again.forget(ref);
  }
  await readRowsAgain(tools);
}
