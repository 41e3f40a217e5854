import type { HistoryReading } from '../../domain/model/history-reading';
import type { TicketRecord } from '../../domain/model/ticket-record';
import { askHost } from '../ask-host';
import { afterFailure } from './after-failure';
import { historyOf } from './history-of';
import { HISTORY_TIMES } from './history-times';
import type { HistoryTools } from './history-tools';
import { recordAtRest } from './record-at-rest';

/** So many tickets lie loose before they are packed into their months. */
const LOOSE = 200;
/** A ticket whose answer cannot be read so often is left out. */
const MOST_FAILURES = 3;
const A_SECOND = 1000;

/** At most one request: the next ticket of the list, or the next part of a long one. Those read after their last change cost none. */
export async function readNextTicket(tools: HistoryTools, reading: HistoryReading): Promise<void> {
  const { account } = reading;
  const next = await nextTicket(tools, reading);
  if (next.ticket !== null) return readTicket(tools, { ...reading, ...next.at }, next.ticket);
  if (next.at.page < reading.pages) {
    // Nothing is left of this page.
    const turned = { page: next.at.page + 1, place: 0, read: next.at.read, nextAt: tools.now() };
    return tools.history.dropPage({ ...reading, ...next.at }, turned);
  }
  await tools.history.pack(account);
  const knownUntil = reading.listedUntil ?? reading.since;
  await tools.history.change(reading, {
    state: 'complete',
    knownUntil,
    nextAt: Math.max(knownUntil + HISTORY_TIMES.betweenRounds, tools.now() + HISTORY_TIMES.indexLag),
    problem: null,
    failures: 0,
  });
}

/** The next ticket that has to be read, and where on the list it stands; `null` at the end of the page. */
async function nextTicket(
  tools: HistoryTools,
  reading: HistoryReading,
): Promise<{ ticket: TicketRecord | null; at: Pick<HistoryReading, 'page' | 'place' | 'read'> }> {
  const { account, page } = reading;
  const tickets = page < reading.pages ? await tools.history.page(account, page) : [];
  let { place, read } = reading;
  for (; place < tickets.length; place += 1, read += 1) {
    const listed = tickets[place];
    if (!listed) continue;
    const readAt = listed.changedAt === null ? null : await tools.history.readAt(account, listed.ticket);
    if (readAt === null || listed.changedAt === null || readAt < listed.changedAt + A_SECOND)
      return { ticket: listed.ticket, at: { page, place, read } };
  }
  return { ticket: null, at: { page, place, read } };
}

async function readTicket(tools: HistoryTools, reading: HistoryReading, listed: TicketRecord): Promise<void> {
  const { host, account, place, read, refused } = reading;
  const partial = reading.partial?.ticket.ref.id === listed.ref.id ? reading.partial : null;
  const askedAt = tools.now();
  const detail = await askHost(
    tools,
    host,
    account,
    (api, connection) =>
      historyOf(api).detail(connection, partial?.ticket ?? listed, partial?.cursor ?? null),
    'background',
  );
  const nextAt = tools.now() + HISTORY_TIMES.betweenTickets;
  const done = { place: place + 1, read: read + 1, partial: null, problem: null, failures: 0, nextAt };
  if (detail.ok) {
    const ticket = recordAtRest(detail.answer.ticket);
    const { cursor } = detail.answer;
    if (cursor !== null) {
      const change = { place, read, partial: { ticket, cursor }, problem: null, failures: 0, nextAt };
      return tools.history.change(reading, change);
    }
    await tools.history.addTicket(reading, ticket, askedAt, done);
    if ((read + 1) % LOOSE === 0) await tools.history.pack(account);
    return;
  }
  if (detail.problem === 'not-found') return tools.history.dropTicket(reading, listed.ref.id, done);
  const unreadable = detail.problem === 'bad-answer' || detail.problem === 'invalid';
  if (detail.problem === 'no-access' || (unreadable && reading.failures + 1 >= MOST_FAILURES))
    return tools.history.change(reading, { ...done, refused: refused + 1 });
  return tools.history.change(reading, {
    place,
    read,
    ...(await afterFailure(tools, reading, detail.problem)),
  });
}
