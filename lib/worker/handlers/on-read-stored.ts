import { readStored } from '../../messages/read-stored';
import { handler } from '../handler';
import { retentionBook } from '../wipe/retention-book';

export const onReadStored = handler(readStored, async (tools) => {
  const rows = await tools.stored.rows();
  const of = (...tables: string[]) => tables.reduce((sum, table) => sum + (rows[table] ?? 0), 0);
  const unsent = new Map<string, number>();
  for (const { ref } of await tools.outbox.unfinished())
    unsent.set(ref.account, (unsent.get(ref.account) ?? 0) + 1);
  return {
    rows: {
      copies: of('copies'),
      outbox: of('outbox'),
      alerts: of('alerts'),
      health: of('health'),
      signals: of('signals'),
      plays: of('plays'),
      history: of('historyTickets', 'historyMonths', 'historyPages', 'historyTimes', 'historyReadings'),
      imports: of('imports'),
      egress: of('entries'),
      settings: Object.keys(await tools.local.list('')).length,
    },
    bytes: await tools.storageSize(),
    unsent: [...unsent].map(([account, count]) => ({ account, count })),
    accounts: (await tools.accounts.all()).map(({ account }) => account),
    retention: await retentionBook.get(tools),
  };
});
