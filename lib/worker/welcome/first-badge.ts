import { PaintRecord } from '../../domain/model/paint-record';
import type { RecordRef } from '../../domain/model/record-ref';
import { paintKey } from '../paint-key';
import type { WorkerTools } from '../worker-tools';

/** The badge that was painted last for a ticket somebody opened, with a number; `null` while there is none. */
export async function firstBadge({
  local,
  accounts,
}: Pick<WorkerTools, 'local' | 'accounts'>): Promise<{ ref: RecordRef; painted: PaintRecord } | null> {
  const known = await accounts.all();
  const painted = Object.entries(await local.list('paint:')).flatMap(([key, value]) => {
    const record = PaintRecord.safeParse(value).data;
    // A ticket that was opened has a log: a row of a list brings none.
    if (record?.kind !== 'ticket' || record.state !== 'known' || record.seenKey === null) return [];
    const id = key.slice(key.lastIndexOf('/') + 1);
    const refs = known.map(({ host, account }): RecordRef => ({ host, account, kind: 'ticket', id }));
    const ref = refs.find((one) => paintKey(one) === key);
    return ref === undefined ? [] : [{ ref, painted: record }];
  });
  return painted.sort((a, b) => b.painted.computedAt - a.painted.computedAt)[0] ?? null;
}
