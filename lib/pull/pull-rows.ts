import type { HostId } from '../domain/model/host-id';
import type { HostProblem } from '../domain/model/host-problem';
import type { Instant } from '../domain/model/instant';
import { MissingRows } from '../domain/model/missing-rows';
import { recordKey } from '../domain/model/record-key';
import type { RecordRef } from '../domain/model/record-ref';
import { StoredTicket } from '../domain/model/stored-ticket';
import type { TicketFacts } from '../domain/model/ticket-facts';
import { apiFor } from './api-for';
import { askHost } from './ask-host';
import { isFresh } from './is-fresh';
import { mergeRow } from './merge-row';
import type { PullTools } from './pull-tools';

/** As many tickets as one request asks for. */
const PAGE = 100;

export interface PulledRows {
  /** Tickets of which something else is known now than before, in the order of the rows. */
  changed: TicketFacts[];
  /** Ids that the host was asked for. */
  asked: string[];
  /** Why the host did not give what was asked; what was known is as old as it was. */
  problem: HostProblem | null;
}

/**
 * What is known of the tickets in the rows of a list: those whose copy is older than `maxAge` milliseconds, or was changed since,
 * are read in one request per hundred (design 4.15). One pull per account at a time, so that several tabs and windows share it.
 * What a reading of the ticket on its own knew is kept. A host without such a call is not asked.
 */
export function pullRows(
  tools: PullTools,
  host: HostId,
  account: string,
  ids: readonly string[],
  maxAge: number,
): Promise<PulledRows> {
  return tools.exclusively(`rows:${account}`, async () => {
    const { readTickets } = apiFor(tools, host);
    const pulled: PulledRows = { changed: [], asked: [], problem: null };
    if (readTickets === null) return pulled;
    const missing = await missingRows(tools, account, maxAge);
    const due: string[] = [];
    for (const id of new Set(ids)) {
      const isMissing = Object.hasOwn(missing, id);
      if (!isMissing && !(await isRowFresh(tools, refOf(host, account, id), maxAge))) due.push(id);
    }
    for (let from = 0; from < due.length && pulled.problem === null; from += PAGE) {
      const page = due.slice(from, from + PAGE);
      pulled.asked.push(...page);
      const seen = new Map<string, Instant | null>();
      for (const id of page) seen.set(id, await tools.copies.readAt(recordKey(refOf(host, account, id))));
      const read = await askHost(tools, host, account, (_, connection) => readTickets(connection, page));
      if (!read.ok) {
        pulled.problem = read.problem;
        break;
      }
      const readAt = tools.now();
      const kept = await Promise.all(
        read.answer.map((row) => keep(tools, row, readAt, seen.get(row.ticket.ref.id) ?? null)),
      );
      pulled.changed.push(...kept.filter((facts) => facts !== null));
      const given = new Set(read.answer.map(({ ticket }) => ticket.ref.id));
      for (const id of page) if (!given.has(id)) missing[id] = readAt;
    }
    if (Object.keys(missing).length > 0)
      await tools.copies.write(missingKey(account), account, tools.now(), missing);
    return pulled;
  });
}

/** Stores a row, unless its ticket was read on its own meanwhile. Gives what is known now, `null` when that is nothing new. */
async function keep(
  tools: PullTools,
  row: TicketFacts,
  readAt: Instant,
  seen: Instant | null,
): Promise<TicketFacts | null> {
  const { ref } = row.ticket;
  const key = recordKey(ref);
  // A ticket that is being read on its own must find the copy it saw when it comes to write.
  return tools.exclusively(`pull:${key}`, async () => {
    const old = await tools.copies.read(key, StoredTicket);
    const next = StoredTicket.parse(mergeRow(row, old));
    if (!(await tools.copies.replace(key, ref.account, readAt, next, seen))) return null;
    return JSON.stringify(next) === JSON.stringify(old?.value) ? null : next.facts;
  });
}

async function isRowFresh(tools: PullTools, ref: RecordRef, maxAge: number): Promise<boolean> {
  const copy = await tools.copies.read(recordKey(ref), StoredTicket);
  return copy !== null && !copy.value.outdated && isFresh(copy.readAt, maxAge, tools.now());
}

/** Those that were asked for in vain within `maxAge`. */
async function missingRows(tools: PullTools, account: string, maxAge: number): Promise<MissingRows> {
  const known = (await tools.copies.read(missingKey(account), MissingRows))?.value ?? {};
  return Object.fromEntries(Object.entries(known).filter(([, at]) => isFresh(at, maxAge, tools.now())));
}

const missingKey = (account: string): string => `${account}/missing-rows`;

function refOf(host: HostId, account: string, id: string): RecordRef {
  return { host, account, kind: 'ticket', id };
}
