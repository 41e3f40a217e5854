import type { OutboxRow } from '../cache/outbox-row';
import type { Policy } from '../domain/model/policy';
import type { TicketFacts } from '../domain/model/ticket-facts';
import type { Connection, HostApi } from '../hosts/contract';
import { HostError } from '../hosts/host-error';
import { finish } from './finish';
import { judge } from './judge';
import { move } from './move';
import type { OutboxTools } from './outbox-tools';
import { postpone } from './postpone';
import { readRecord } from './read-record';
import { retryAfter } from './retry-after';

/**
 * Reads what was just written: two writes within one second both pass the stamp, only the first note of a key counts, and the
 * other one is to say so.
 */
export async function readBack(
  tools: OutboxTools,
  api: HostApi,
  connection: Connection,
  row: OutboxRow,
  policy: Policy,
): Promise<void> {
  const unknown: OutboxRow = { ...row, state: 'unknown' };
  let facts: TicketFacts;
  try {
    facts = await readRecord(api, connection, row.ref.id);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    await postpone(tools, unknown, error, row.attempts);
    return;
  }
  const myId = await tools.myId(row.ref.host, row.ref.account);
  const verdict = judge({ row: unknown, facts, policy, myId, now: tools.now() });
  if (verdict.kind === 'write') {
    // The host took it, told no id of the note, and does not show it yet.
    await move(tools, row, {
      state: 'unknown',
      notBefore: tools.now() + retryAfter(row.attempts, tools.random()),
    });
    return;
  }
  await finish(tools, unknown, verdict, facts);
}
