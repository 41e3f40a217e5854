import type { OutboxRow } from '../cache/outbox-row';
import { formatMarker } from '../domain/model/format-marker';
import type { Policy } from '../domain/model/policy';
import type { TicketFacts } from '../domain/model/ticket-facts';
import type { Connection, HostApi, WriteResult } from '../hosts/contract';
import { HostError } from '../hosts/host-error';
import { log } from '../platform/log';
import { besideTransition } from './beside-transition';
import { finish } from './finish';
import { isOfSomebodyElse } from './is-of-somebody-else';
import { judge, type Verdict } from './judge';
import { move } from './move';
import type { OutboxTools } from './outbox-tools';
import { postpone } from './postpone';
import { readBack } from './read-back';
import { readRecord } from './read-record';
import { retryAfter } from './retry-after';
import { sendAccountEscalation } from './send-account-escalation';
import { sendReply } from './send-reply';
import { undecidedName } from './undecided-name';
import { warningWords } from './warning-words';
import { withoutMarkers } from './without-markers';
import { writeUnheard } from './write-unheard';

/** How often a conflict is answered at once by reading again, before it waits. */
const CONFLICTS_AT_ONCE = 3;

/** How often it is looked whether a tab is open now, beside the tab's own word. */
const TAB_MILLISECONDS = 5 * 60_000;

/**
 * Brings one row one step further, reading the record before anything is written: what stands there already is not written
 * again. Order of the steps, measured under kills: intent on disk, sent, host, done; exactly-once comes from key, precondition
 * and read-back at the host. Never throws for what a host does, nor for a row that cannot be written: the row says what happened.
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
  try {
    await tryOnce(tools, row);
  } catch (error) {
    if (error instanceof HostError) {
      await postpone(tools, row, error, row.attempts + 1);
      return;
    }
    log.error(`outbox row ${row.id}`, error);
    const notBefore = tools.now() + retryAfter(row.attempts + 1, tools.random());
    const waiting = { notBefore, attempts: row.attempts + 1 };
    await tools.outbox.change(row.id, ['sending'], { state: 'unknown' });
    await tools.outbox.change(row.id, ['queued', 'unknown'], waiting);
  }
}

async function tryOnce(tools: OutboxTools, row: OutboxRow): Promise<void> {
  const { host, account, id } = row.ref;
  const api = tools.api(host);
  const connection = await tools.connect(host, account);
  if (row.problem === 'needs-tab' && connection.relay === null && connection.token === null) {
    // The direct write was tried once and refused (design 4.12): nothing is asked until a tab is open.
    await move(tools, row, { notBefore: tools.now() + TAB_MILLISECONDS });
    return;
  }
  if (row.deed === 'replied') {
    await sendReply(tools, api, connection, row, CONFLICTS_AT_ONCE);
    return;
  }
  if (row.ref.kind === 'account') {
    await sendAccountEscalation(tools, api, connection, row);
    return;
  }
  for (let round = 0; round < CONFLICTS_AT_ONCE; round += 1) {
    const facts = await readRecord(api, connection, id);
    // What puts it under another policy goes by that one.
    const policy = await tools.policy(row.deed === 'adopted' ? null : facts.events);
    const myId = await tools.myId(host, account);
    const known = await tools.atDesk(facts);
    const verdict = judge({ row, facts: known, policy, myId, now: tools.now() });
    if (verdict.kind !== 'write') {
      const unheard = verdict.kind === 'done' && row.state === 'unknown' && row.noteId === null;
      if (unheard) await writeUnheard(tools, api, connection, row, facts, policy);
      await finish(tools, row, verdict, facts);
      return;
    }
    if (isOfSomebodyElse(row, myId)) {
      await move(tools, row, { state: 'refused', problem: 'other-person', reason: null });
      return;
    }
    undecidedName(connection);
    if ((await write(tools, api, connection, row, verdict, facts, policy)) === 'settled') return;
  }
  throw new HostError('conflict', 'The ticket keeps changing. It is tried again shortly.');
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
  const { plan, winner } = verdict;
  const story = await tools.tell({ row, facts, policy, plan, reason, reasonLost, winner, now: tools.now() });
  const words = withoutMarkers(story.note);
  const note = `${words}\n\n${formatMarker(plan.event)}`;
  const mail = { subject: story.taskTitle, body: words };
  const beside = await besideTransition(tools, row, plan, facts, policy, mail, holderOf(facts));
  await tools.changing(row.ref, facts);
  const sending = await tools.outbox.change(row.id, ['queued', 'unknown'], {
    state: 'sending',
    attempts: row.attempts + 1,
    reasonLost,
    problem: null,
    ...(row.deed === 'escalated' ? { heldBefore: holderOf(facts) } : {}),
  });
  // Undone in the last moment.
  if (sending === null) return 'settled';
  await tools.changed(row.ref);
  let result: WriteResult;
  try {
    result = await api.write(connection, {
      ref: { account: row.ref.account, id: row.ref.id },
      event: plan.event,
      note,
      facts,
      assign: plan.assign,
      priority: plan.priority,
      tags: plan.tags,
      task: row.deed === 'escalated' ? { title: story.taskTitle, dueAt: plan.event.dueAt } : null,
      ...beside,
    });
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    if (error.problem === 'conflict') {
      await tools.outbox.change(row.id, ['sending'], { state: row.state, problem: 'conflict' });
      return 'conflict';
    }
    await postpone(tools, { ...sending, state: row.state }, error, sending.attempts);
    return 'settled';
  }
  const written = await tools.outbox.change(row.id, ['sending'], {
    noteId: result.noteId,
    hostWords: warningWords(tools, result),
  });
  await readBack(tools, api, connection, written ?? sending, policy);
  return 'settled';
}

/** Who has the ticket now, to be given it back where this is taken back. */
function holderOf({ ticket }: TicketFacts): NonNullable<OutboxRow['heldBefore']> | null {
  const { assigneeId, groupId } = ticket;
  // Where a queue holds it like a person, it is both.
  const isPerson = assigneeId !== null && assigneeId !== 'none' && assigneeId !== groupId;
  if (isPerson) return { personId: assigneeId, kind: 'person' };
  return groupId === null || groupId === 'none' ? null : { personId: groupId, kind: 'group' };
}
