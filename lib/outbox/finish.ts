import type { OutboxRow } from '../cache/outbox-row';
import type { TicketFacts } from '../domain/model/ticket-facts';
import { enqueueJoined } from './enqueue-joined';
import type { Verdict } from './judge';
import { move } from './move';
import type { OutboxTools } from './outbox-tools';
import { retryAfter } from './retry-after';

/** A note that the host took and nobody can see counts as written after this long. */
const UNSEEN_MILLISECONDS = 60 * 60_000;

/** What the host says settles the row, whoever wrote it. */
export async function finish(
  tools: OutboxTools,
  row: OutboxRow,
  verdict: Exclude<Verdict, { kind: 'write' }>,
  facts: TicketFacts,
): Promise<void> {
  const now = tools.now();
  if (verdict.kind === 'unseen' && now - row.createdAt <= UNSEEN_MILLISECONDS) {
    const attempts = row.attempts + 1;
    const notBefore = now + retryAfter(attempts, tools.random());
    await move(tools, row, { state: 'unknown', problem: null, attempts, notBefore });
    return;
  }
  // First the note that says so, then the row: stopped in between, the row is judged again, and the note is not queued twice.
  if (verdict.kind === 'lost' && verdict.wroteToo) await enqueueJoined(tools, row);
  await tools.changing(row.ref, facts);
  await tools.outbox.change(row.id, ['queued', 'sending', 'unknown'], {
    state: verdict.kind === 'moved-on' ? 'refused' : 'done',
    // It stands in the note, or is not wanted any more.
    reason: null,
    problem: verdict.kind === 'lost' ? 'already-escalated' : verdict.kind === 'moved-on' ? 'moved-on' : null,
  });
  await tools.changed(row.ref);
}
