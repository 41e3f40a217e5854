import type { HostProblem } from '../../domain/model/host-problem';
import type { Instant } from '../../domain/model/instant';
import { recordKey } from '../../domain/model/record-key';
import { StoredTicket } from '../../domain/model/stored-ticket';
import type { TicketFacts } from '../../domain/model/ticket-facts';
import { TicketRecord } from '../../domain/model/ticket-record';
import { askHost } from '../../pull/ask-host';
import { historyOf } from '../../pull/history/history-of';
import { withCustomer } from '../with-customer';
import type { WorkerTools } from '../worker-tools';
import { ticketRecordOf } from './ticket-record-of';

/** Of a very long ticket no more is read than this, 100 changes each. */
const MOST_PARTS = 10;

export type PastOfTicket =
  | { state: 'known'; record: TicketRecord; facts: TicketFacts; until: Instant }
  | { state: 'unread'; problem: HostProblem }
  | { state: 'unknown-ticket' };

/**
 * The whole story of a ticket up to a moment: from its facts, from what was read of it before, or read from the host now, and then kept,
 * sealed, so that the same question gets the same answer.
 */
export async function pastOfTicket(
  tools: WorkerTools,
  ref: TicketFacts['ticket']['ref'],
  at: Instant,
): Promise<PastOfTicket> {
  const key = recordKey(ref);
  const copy = await tools.copies.read(key, StoredTicket);
  if (copy === null) return { state: 'unknown-ticket' };
  const facts = await withCustomer(tools, copy.value.facts);
  const signals = await tools.signals.ofRecord(key);
  const own = ticketRecordOf(facts, facts.history?.complete === true ? facts.history : null, signals);
  if (own === null) return { state: 'unknown-ticket' };
  if (own.history.complete && at <= copy.readAt)
    return { state: 'known', record: own, facts, until: copy.readAt };
  const known = (past: TicketRecord, until: Instant): PastOfTicket => ({
    state: 'known',
    record: {
      ...own,
      history: past.history,
      messages: own.messages ?? past.messages,
      escalation: own.escalation ?? past.escalation,
      hostEscalatedAt: past.hostEscalatedAt ?? own.hostEscalatedAt,
    },
    facts,
    until,
  });
  const place = `${key}/past`;
  const kept = await tools.copies.read(place, TicketRecord);
  if (kept !== null && at <= kept.readAt) return known(kept.value, kept.readAt);
  const readAt = tools.now();
  const read = await readPast(tools, own);
  if ('problem' in read)
    return kept === null ? { state: 'unread', problem: read.problem } : known(kept.value, kept.readAt);
  await tools.copies.write(place, ref.account, readAt, read.record);
  return known(read.record, readAt);
}

async function readPast(
  tools: WorkerTools,
  own: TicketRecord,
): Promise<{ record: TicketRecord } | { problem: HostProblem }> {
  let record = own;
  let cursor: string | null = null;
  for (let part = 0; part < MOST_PARTS; part += 1) {
    const read = await readPart(tools, record, cursor);
    if ('problem' in read) return read;
    record = read.record;
    cursor = read.cursor;
    if (cursor === null) break;
  }
  return { record };
}

/** One request. */
async function readPart(
  tools: WorkerTools,
  record: TicketRecord,
  cursor: string | null,
): Promise<{ record: TicketRecord; cursor: string | null } | { problem: HostProblem }> {
  const { host, account } = record.ref;
  const answer = await askHost(tools, host, account, (api, connection) =>
    historyOf(api).details(connection, [record], cursor),
  );
  if (!answer.ok) return { problem: answer.problem };
  const [next] = answer.answer.tickets;
  return next === undefined ? { problem: 'not-found' } : { record: next, cursor: answer.answer.cursor };
}
