import type { OutboxTools } from './outbox-tools';
import { settle } from './settle';

/** Brings every row whose moment has come one step further, accounts side by side, the rows of one account in order. */
export async function sendDue(tools: OutboxTools): Promise<void> {
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
}
