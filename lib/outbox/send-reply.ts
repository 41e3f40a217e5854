import type { OutboxRow } from '../cache/outbox-row';
import { isDone } from '../domain/model/is-done';
import type { TicketFacts } from '../domain/model/ticket-facts';
import type { Connection, HostApi, WriteResult } from '../hosts/contract';
import { HostError } from '../hosts/host-error';
import { isOfSomebodyElse } from './is-of-somebody-else';
import { move } from './move';
import type { OutboxTools } from './outbox-tools';
import { postpone } from './postpone';
import { readRecord } from './read-record';
import { undecidedName } from './undecided-name';
import { warningWords } from './warning-words';

/** A reply that waited longer than this is reported instead of sent: the times it names may be over. */
const OLD_MILLISECONDS = 60 * 60_000;

/** So far our idea of host time may have been off when the reply was queued: rather taken for sent than sent twice. */
const CLOCK_MILLISECONDS = 60_000;

/**
 * Sends a public reply, exactly once and only to what its author has read. The record is read first, for its stamp is the condition
 * of the write: whatever arrives after that is a conflict. Then, where an earlier try may have arrived, its words are looked for.
 * What the customer has written meanwhile keeps it from being sent: the author reads it first.
 * @throws HostError when the record cannot be read, or keeps changing
 */
export async function sendReply(
  tools: OutboxTools,
  api: HostApi,
  connection: Connection,
  row: OutboxRow,
  rounds: number,
): Promise<void> {
  const { reply } = api;
  const text = await tools.outbox.reasonOf(row);
  if (reply === null || text === null) {
    // The words are gone with their key; or were meant for a host that takes none.
    await settle(tools, row, {
      state: 'refused',
      problem: reply === null ? 'invalid' : null,
      reasonLost: text === null,
    });
    return;
  }
  for (let round = 0; round < rounds; round += 1) {
    const facts = await readRecord(api, connection, row.ref.id);
    // What was refused in the end may have been tried before, without an answer, and was then decided anew by a person.
    const mayStand = row.state === 'unknown' || round > 0 || row.attempts > 0;
    const since = Math.min(row.createdAt, row.customerWroteAt ?? row.createdAt) - CLOCK_MILLISECONDS;
    const noteId = mayStand ? await reply.find(connection, facts, text, since) : null;
    if (noteId !== null) {
      await done(tools, row, facts, { noteId, warnings: [] });
      return;
    }
    if (isOfSomebodyElse(row, await tools.myId(row.ref.host, row.ref.account))) {
      await settle(tools, row, { state: 'refused', problem: 'other-person' });
      return;
    }
    undecidedName(connection);
    if (movedOn(facts, row, tools.now())) {
      await tools.changing(row.ref, facts);
      await settle(tools, row, { state: 'refused', problem: 'moved-on' });
      return;
    }
    if (customerWrote(facts, row)) {
      await tools.changing(row.ref, facts);
      await settle(tools, row, { state: 'refused', problem: 'customer-wrote' });
      return;
    }
    await tools.changing(row.ref, facts);
    const sending = await tools.outbox.change(row.id, ['queued', 'unknown'], {
      state: 'sending',
      attempts: row.attempts + 1,
      problem: null,
    });
    // Taken back in the last moment.
    if (sending === null) return;
    await tools.changed(row.ref);
    let result: WriteResult;
    try {
      result = await reply.send(connection, facts, text);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      if (error.problem !== 'conflict') {
        await postpone(tools, { ...sending, state: row.state }, error, sending.attempts);
        return;
      }
      await tools.outbox.change(row.id, ['sending'], { state: row.state, problem: 'conflict' });
      continue;
    }
    // Only for the screens: what was sent stands, whether it can be read again just now or not.
    const after = await readRecord(api, connection, row.ref.id).catch(() => null);
    await done(tools, row, after, result);
    return;
  }
  throw new HostError('conflict', 'The ticket keeps changing. It is tried again shortly.');
}

/** Whether the customer wrote after what the author of the reply could have read. */
function customerWrote(
  { messages = null, conversation }: TicketFacts,
  { customerWroteAt, createdAt }: OutboxRow,
): boolean {
  const seen = customerWroteAt ?? createdAt;
  const waitingSince = conversation?.waitingSince ?? null;
  if (typeof waitingSince === 'number' && waitingSince > seen) return true;
  return (messages ?? []).some(({ by, at }) => by === 'customer' && at > seen);
}

/** Whether the ticket is done, or the reply waited for more than an hour (design 4.8). */
function movedOn({ ticket }: TicketFacts, { createdAt }: OutboxRow, now: number): boolean {
  return isDone(ticket.status) || now - createdAt > OLD_MILLISECONDS;
}

async function done(
  tools: OutboxTools,
  row: OutboxRow,
  facts: TicketFacts | null,
  result: WriteResult,
): Promise<void> {
  if (facts !== null) await tools.changing(row.ref, facts);
  await settle(tools, row, {
    state: 'done',
    problem: null,
    noteId: result.noteId,
    hostWords: warningWords(tools, result),
  });
}

/** Its words are not kept any longer: they stand on the host, or are in the author's hands. */
function settle(
  tools: OutboxTools,
  row: OutboxRow,
  change: Parameters<OutboxTools['outbox']['change']>[2],
): Promise<void> {
  return move(tools, row, { ...change, reason: null });
}
