import type { Instant } from '../domain/model/instant';
import type { OutboxTools } from './outbox-tools';
import { settle } from './settle';

const SENDING_MILLISECONDS = 30_000;

/**
 * Brings every row whose moment has come one step further, accounts side by side, the rows of one account in order.
 * Gives the moment at which there is something to do again, or `null`.
 */
export async function sendDue(tools: OutboxTools): Promise<Instant | null> {
  const rows = await tools.outbox.unfinished();
  const accounts = [...new Set(rows.map((row) => row.ref.account))];
  await Promise.all(
    accounts.map((account) =>
      tools.exclusively(`outbox:${account}`, async () => {
        for (const row of rows.filter((candidate) => candidate.ref.account === account)) {
          await settle(tools, row.id);
        }
      }),
    ),
  );
  const left = await tools.outbox.unfinished();
  // What is on its way in another run is looked at again later: the worker may have been stopped over it.
  const moments = left.map((row) =>
    row.state === 'sending' ? tools.now() + SENDING_MILLISECONDS : row.notBefore,
  );
  return moments.length === 0 ? null : Math.min(...moments);
}
