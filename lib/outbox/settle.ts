import type { OutboxRow } from '../cache/outbox-row';
import { formatMarker } from '../domain/model/format-marker';
import type { Policy } from '../domain/model/policy';
import type { TicketFacts } from '../domain/model/ticket-facts';
import type { Connection, HostApi } from '../hosts/contract';
import { HostError } from '../hosts/host-error';
import { enqueueJoined } from './enqueue-joined';
import { judge, type Verdict } from './judge';
import type { OutboxTools } from './outbox-tools';
import { readRecord } from './read-record';
import { retryAfter } from './retry-after';

/** How often a conflict is answered at once by reading again, before it waits. */
const CONFLICTS_AT_ONCE = 3;

/** What cannot succeed by being tried again. */
const FINAL: readonly HostError['problem'][] = ['invalid', 'no-access', 'not-found'];

/**
 * Brings one row one step further, reading the record before anything is written: what stands there already is not written
 * again. Order of the steps, measured under kills: intent on disk, sent, host, done; exactly-once comes from key, precondition
 * and read-back at the host. Never throws for what a host does; the row says what happened.
 */
export async function settle(tools: OutboxTools, rowId: string): Promise<void> {
  const row = await tools.outbox.get(rowId);
  if (row === null || (row.state !== 'queued' && row.state !== 'unknown') || row.notBefore > tools.now())
    return;
  const closed = await tools.closedUntil(row.ref.account);
  if (closed !== null) {
    await move(tools, row, { problem: 'rate-limited', notBefore: closed });
    return;
  }
  const api = tools.api(row.ref.host);
  try {
    const connection = await tools.connect(row.ref.host, row.ref.account);
    const policy = await tools.policy();
    for (let round = 0; round < CONFLICTS_AT_ONCE; round += 1) {
      const facts = await readRecord(api, connection, row.ref.id);
      const myId = await tools.myId(row.ref.host, row.ref.account);
      const verdict = judge({ row, facts, policy, myId, now: tools.now() });
      if (verdict.kind === 'write') {
        const written = await write(tools, api, connection, row, verdict, facts, policy);
        if (written === 'conflict') continue;
        return;
      }
      await finish(tools, row, verdict, facts);
      return;
    }
    await postpone(
      tools,
      row,
      new HostError('conflict', 'The ticket keeps changing. It is tried again shortly.'),
    );
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    await postpone(tools, row, error);
  }
}

async function write(
  tools: OutboxTools,
  api: HostApi,
  connection: Connection,
  row: OutboxRow,
  verdict: Extract<Verdict, { kind: 'write' }>,
  facts: TicketFacts,
  policy: Policy,
): Promise<'conflict' | 'settled'> {
  const reason = await tools.outbox.reasonOf(row);
  const reasonLost = row.reason !== null && reason === null;
  const { plan } = verdict;
  const story = await tools.tell({
    row,
    facts,
    policy,
    event: plan.event,
    reason,
    reasonLost,
    winner: verdict.winner,
    now: tools.now(),
  });
  const sending = await tools.outbox.change(row.id, ['queued', 'unknown'], {
    state: 'sending',
    attempts: row.attempts + 1,
    reasonLost,
    problem: null,
  });
  // Undone in the last moment.
  if (sending === null) return 'settled';
  await tools.onChange(row.ref, facts, sending);
  let noteId: string | null;
  let warnings: { part: string; words: string }[];
  try {
    const result = await api.write(connection, {
      ref: { account: row.ref.account, id: row.ref.id },
      event: plan.event,
      note: `${story.note}\n\n${formatMarker(plan.event)}`,
      facts,
      assign: plan.assign,
      priority: plan.priority,
      tags: plan.tags,
      task: row.deed === 'escalated' ? { title: story.taskTitle, dueAt: plan.event.dueAt } : null,
    });
    noteId = result.noteId;
    warnings = result.warnings;
  } catch (error) {
    if (!(error instanceof HostError)) {
      await tools.outbox.change(row.id, ['sending'], { state: 'unknown', notBefore: tools.now() });
      throw error;
    }
    if (error.problem === 'conflict') {
      await tools.outbox.change(row.id, ['sending'], { state: row.state, problem: 'conflict' });
      return 'conflict';
    }
    await postpone(tools, { ...sending, state: row.state }, error);
    return 'settled';
  }
  const noted = await tools.outbox.change(row.id, ['sending'], {
    noteId,
    hostWords: warnings.length === 0 ? null : warnings.map((warning) => warning.words).join(' · '),
  });
  await readBack(tools, api, connection, noted ?? sending, policy);
  return 'settled';
}

/** Two writes within one second both pass the stamp: only the first note of a key counts, and the other one says so. */
async function readBack(
  tools: OutboxTools,
  api: HostApi,
  connection: Connection,
  row: OutboxRow,
  policy: Policy,
): Promise<void> {
  const later = () =>
    move(tools, row, { state: 'unknown', notBefore: tools.now() + retryAfter(0, tools.random()) });
  let facts: TicketFacts;
  try {
    facts = await readRecord(api, connection, row.ref.id);
  } catch (error) {
    await later();
    if (!(error instanceof HostError)) throw error;
    return;
  }
  const myId = await tools.myId(row.ref.host, row.ref.account);
  const verdict = judge({ row: { ...row, state: 'unknown' }, facts, policy, myId, now: tools.now() });
  // The host took it and does not show it yet.
  if (verdict.kind === 'write') await later();
  else await finish(tools, row, verdict, facts);
}

async function finish(
  tools: OutboxTools,
  row: OutboxRow,
  verdict: Exclude<Verdict, { kind: 'write' }>,
  facts: TicketFacts,
): Promise<void> {
  const changed = await tools.outbox.change(row.id, ['queued', 'sending', 'unknown'], {
    state: verdict.kind === 'moved-on' ? 'refused' : 'done',
    problem: verdict.kind === 'done' ? null : verdict.kind === 'lost' ? 'already-escalated' : 'moved-on',
  });
  if (changed === null) return;
  if (verdict.kind === 'lost' && verdict.wroteToo) await enqueueJoined(tools, changed);
  await tools.onChange(row.ref, facts, changed);
}

async function postpone(tools: OutboxTools, row: OutboxRow, error: HostError): Promise<void> {
  const { problem, details } = error;
  const wait = retryAfter(row.attempts, tools.random());
  const notBefore = Math.max(tools.now() + wait, details.retryAt ?? 0);
  if (problem === 'rate-limited') await tools.closeUntil(row.ref.account, notBefore);
  if (details.uncertain === true) {
    await move(tools, row, { state: 'unknown', problem, notBefore });
    return;
  }
  // An unknown row stays unknown: only reading back can settle it.
  const state = FINAL.includes(problem) ? 'refused' : row.state === 'unknown' ? 'unknown' : 'queued';
  await move(tools, row, {
    state,
    problem,
    notBefore,
    attempts: row.attempts + (row.state === 'queued' ? 1 : 0),
    hostWords: details.hostWords ?? null,
  });
}

async function move(tools: OutboxTools, row: OutboxRow, change: Partial<OutboxRow>): Promise<void> {
  const changed = await tools.outbox.change(row.id, ['queued', 'sending', 'unknown'], change);
  if (changed !== null) await tools.onChange(row.ref, null, changed);
}
