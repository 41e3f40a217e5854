import type { OutboxRow } from '../cache/outbox-row';
import { accountEscalationEvent } from '../domain/escalation/account-escalation-event';
import { standingAccountEscalation } from '../domain/escalation/standing-account-escalation';
import type { AccountEscalation } from '../domain/model/account-escalation';
import { formatMarker } from '../domain/model/format-marker';
import { transitionKey } from '../domain/model/transition-key';
import type { Connection, HostApi, WriteResult } from '../hosts/contract';
import { HostError } from '../hosts/host-error';
import { isOfSomebodyElse } from './is-of-somebody-else';
import { move } from './move';
import type { OutboxTools } from './outbox-tools';
import { postpone } from './postpone';
import { retryAfter } from './retry-after';
import { undecidedName } from './undecided-name';
import { warningWords } from './warning-words';
import { withoutMarkers } from './without-markers';

type Tasks = NonNullable<HostApi['accountEscalations']>;

/** A task that the host took and does not show counts as written after this long. */
const UNSEEN_MILLISECONDS = 60 * 60_000;

/**
 * Puts the task of an escalated customer on its account, exactly once: the tasks are read first and again after it was written. No
 * host makes a task on a condition, so two people within a moment of each other both write one; the later one is taken away again
 * by whoever wrote it.
 * @throws HostError when the account's tasks cannot be read
 */
export async function sendAccountEscalation(
  tools: OutboxTools,
  api: HostApi,
  connection: Connection,
  row: OutboxRow,
): Promise<void> {
  const tasks = api.accountEscalations;
  if (tasks === null) {
    await settle(tools, row, { state: 'refused', problem: 'invalid' });
    return;
  }
  const escalations = await tasks.read(connection, row.ref.id);
  if (await finished(tools, tasks, connection, row, escalations)) return;
  const myId = await tools.myId(row.ref.host, row.ref.account);
  if (isOfSomebodyElse(row, myId)) {
    await settle(tools, row, { state: 'refused', problem: 'other-person' });
    return;
  }
  const { current, cycle } = standingAccountEscalation(escalations);
  if (current !== null || transitionKey(row.ref, cycle, 0) !== row.transitionKey) {
    await tools.accountRead(row.ref, escalations);
    await settle(tools, row, { state: 'refused', problem: 'moved-on' });
    return;
  }
  undecidedName(connection);
  await write(tools, tasks, connection, row, cycle);
}

async function write(
  tools: OutboxTools,
  tasks: Tasks,
  connection: Connection,
  row: OutboxRow,
  cycle: number,
): Promise<void> {
  const policy = await tools.policy(null);
  const reason = await tools.outbox.reasonOf(row);
  const reasonLost = row.reason !== null && reason === null;
  const now = tools.now();
  const second = Math.ceil(now / 1000) * 1000;
  const event = accountEscalationEvent(row.ref, cycle, row, policy, second);
  const group = await tools.outbox.ofCustomer(row.customer ?? '');
  const records = group.filter(({ ref }) => ref.kind === 'ticket');
  const story = await tools.tellAccount({ row, event, policy, records, reason, reasonLost, now });
  await tools.changing(row.ref, null);
  const sending = await tools.outbox.change(row.id, ['queued', 'unknown'], {
    state: 'sending',
    attempts: row.attempts + 1,
    reasonLost,
    problem: null,
  });
  // Undone in the last moment.
  if (sending === null) return;
  await tools.changed(row.ref);
  let result: WriteResult;
  try {
    result = await tasks.write(connection, {
      accountId: row.ref.id,
      title: story.title,
      text: `${withoutMarkers(story.text)}\n\n${formatMarker(event)}`,
      ownerId: event.ownerId,
      dueAt: event.dueAt,
    });
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    await postpone(tools, { ...sending, state: row.state }, error, sending.attempts);
    return;
  }
  const written =
    (await tools.outbox.change(row.id, ['sending'], {
      noteId: result.noteId,
      hostWords: warningWords(tools, result),
    })) ?? sending;
  const unknown: OutboxRow = { ...written, state: 'unknown' };
  try {
    const escalations = await tasks.read(connection, row.ref.id);
    await finished(tools, tasks, connection, unknown, escalations);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    await postpone(tools, unknown, error, written.attempts);
  }
}

/** Settles the row where the host shows the task, or took it and does not show it yet; false where it is to be written. */
async function finished(
  tools: OutboxTools,
  tasks: Tasks,
  connection: Connection,
  row: OutboxRow,
  escalations: readonly AccountEscalation[],
): Promise<boolean> {
  const same = escalations
    .filter(({ key }) => key === row.transitionKey)
    .sort((a, b) => a.at - b.at || (a.taskId < b.taskId ? -1 : 1));
  const [first, ...later] = same;
  if (first === undefined) {
    if (row.noteId === null) return false;
    const unseen = tools.now() - row.createdAt <= UNSEEN_MILLISECONDS;
    const notBefore = tools.now() + retryAfter(row.attempts, tools.random());
    await settle(tools, row, unseen ? { state: 'unknown', notBefore } : { state: 'done', problem: null });
    return true;
  }
  const myId = await tools.myId(row.ref.host, row.ref.account);
  const mayBeOurs = row.state === 'unknown' && row.noteId === null && myId !== null;
  const isOurs = ({ taskId, authorId }: AccountEscalation) =>
    taskId === row.noteId || (mayBeOurs && authorId === myId);
  // Whoever else is signed in by now takes nothing of theirs away.
  const surplus = isOfSomebodyElse(row, myId) ? [] : later.filter(isOurs);
  if (surplus.length > 0) undecidedName(connection);
  for (const { taskId } of surplus) await tasks.remove(connection, taskId);
  const left = escalations.filter((one) => !surplus.includes(one));
  await tools.accountRead(row.ref, left);
  await settle(tools, row, { state: 'done', problem: isOurs(first) ? null : 'already-escalated' });
  return true;
}

/** What the person typed is not kept once the row is settled. */
function settle(
  tools: OutboxTools,
  row: OutboxRow,
  change: Parameters<OutboxTools['outbox']['change']>[2],
): Promise<void> {
  const over = change.state === 'done' || change.state === 'refused';
  return move(tools, row, over ? { ...change, reason: null } : change);
}
