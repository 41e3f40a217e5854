import { QueueCopy } from '../domain/model/queue-copy';
import type { PanelState } from '../messages/panel-state';
import { recordOfKey } from './record-of-key';
import type { WorkerTools } from './worker-tools';

/** What is due now for me, one line per ticket, the nearest deadline first. */
export async function dueList(tools: WorkerTools): Promise<PanelState['due']> {
  const standing = (await tools.alerts.standing())
    .filter((row) => row.kind === 'warning' || row.kind === 'breach')
    .sort((a, b) => a.dueAt - b.dueAt);
  const lines: PanelState['due'] = [];
  for (const row of standing) {
    const ref = await recordOfKey(tools, row.recordKey);
    if (ref === null) continue;
    const now = tools.now();
    const kind = row.dueAt <= now ? 'breach' : 'warning';
    if (lines.some((line) => line.ref.id === ref.id && line.ref.account === ref.account)) continue;
    const queue = await tools.copies.read(`${ref.account}/queue`, QueueCopy);
    const subject = queue?.value.tickets.find((ticket) => ticket.id === ref.id)?.subject ?? null;
    lines.push({ ref, subject, kind, at: row.dueAt });
  }
  return lines;
}
