import type { HistoryReading } from '../../domain/model/history-reading';
import type { HostProblem } from '../../domain/model/host-problem';
import type { TicketRecord } from '../../domain/model/ticket-record';
import { apiOf } from '../api-of';
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
/** What another answer may come of, where it is about fewer tickets. */
const TOO_MUCH: readonly (HostProblem | null)[] = ['bad-answer', 'invalid', 'host-error', 'offline'];

type Place = Pick<HistoryReading, 'page' | 'place' | 'read'>;

/**
 * At most one request: the next tickets of the list, as many as the host gives at once, or the next part of them. Those read after
 * their last change cost none.
 */
export async function readNextTickets(tools: HistoryTools, reading: HistoryReading): Promise<void> {
  const { account } = reading;
  const next = await nextTickets(tools, reading, mostAtOnce(reading));
  if (next.tickets.length > 0) return readTickets(tools, { ...reading, ...next.at }, next.tickets);
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

/** Of what the host could not answer half is asked for, down to the one ticket that it is about. */
function mostAtOnce({ host, problem, failures }: HistoryReading): number {
  const atOnce = apiOf(host).history?.atOnce ?? 1;
  return TOO_MUCH.includes(problem) ? Math.max(1, Math.floor(atOnce / 2 ** failures)) : atOnce;
}

/** A ticket on the list and its place on its page. */
interface Listed {
  ticket: TicketRecord;
  place: number;
}

/** The next tickets of a page that have to be read, and where on the list the first of them stands; none at the end of the page. */
async function nextTickets(
  tools: HistoryTools,
  reading: HistoryReading,
  most: number,
): Promise<{ tickets: Listed[]; at: Place }> {
  const { account, page } = reading;
  const listed = page < reading.pages ? await tools.history.page(account, page) : [];
  const tickets: Listed[] = [];
  const known = new Set<string>();
  const listedAt = (reading.listedUntil ?? reading.since) + HISTORY_TIMES.indexLag;
  let place = reading.place;
  for (; place < listed.length && tickets.length < most; place += 1) {
    const one = listed[place];
    if (!one || known.has(one.ticket.ref.id)) continue;
    const readAt = await tools.history.readAt(account, one.ticket);
    // Where nobody knows when it changed, what was read since it was listed is as it is.
    const changed = one.changedAt === null ? listedAt : one.changedAt + A_SECOND;
    if (readAt !== null && readAt >= changed) continue;
    known.add(one.ticket.ref.id);
    tickets.push({ ticket: one.ticket, place });
  }
  const first = tickets[0]?.place ?? place;
  return { tickets, at: { page, place: first, read: reading.read + first - reading.place } };
}

async function readTickets(
  tools: HistoryTools,
  reading: HistoryReading,
  listed: readonly Listed[],
): Promise<void> {
  const { host, account, place, read, refused } = reading;
  const ids = new Set(listed.map(({ ticket }) => ticket.ref.id));
  const partial = reading.partial?.tickets.every(({ ref }) => ids.has(ref.id)) ? reading.partial : null;
  const asked = partial?.tickets ?? listed.map(({ ticket }) => ticket);
  const askedAt = tools.now();
  const answer = await askHost(
    tools,
    host,
    account,
    (api, connection) => historyOf(api).details(connection, asked, partial?.cursor ?? null),
    'background',
  );
  const nextAt = tools.now() + HISTORY_TIMES.betweenTickets;
  const well = { problem: null, failures: 0, nextAt };
  /** Up to the first of them that is still to be read. */
  const moved = (done: ReadonlySet<string>) => {
    const left = listed.find(({ ticket }) => !done.has(ticket.ref.id));
    const at = left?.place ?? (listed.at(-1)?.place ?? place) + 1;
    return { place: at, read: read + at - place, partial: null };
  };
  const failed = async (problem: HostProblem) =>
    tools.history.change(reading, { place, read, ...(await afterFailure(tools, reading, problem)) });
  if (answer.ok) {
    const { gone, cursor, choices } = answer.answer;
    const known = new Set(choices);
    const tickets = answer.answer.tickets.map((ticket) => recordAtRest(ticket, known));
    if (cursor !== null)
      return tools.history.change(reading, { place, read, partial: { tickets, cursor }, ...well });
    const done = new Set([...tickets.map(({ ref }) => ref.id), ...gone]);
    if (done.size === 0) return failed('bad-answer');
    const move = moved(done);
    await tools.history.addTickets(reading, tickets, gone, askedAt, { ...move, ...well });
    if (Math.floor(move.read / LOOSE) > Math.floor(read / LOOSE)) await tools.history.pack(account);
    return;
  }
  const { problem } = answer;
  const [only] = asked;
  if (only === undefined || asked.length > 1) return failed(problem);
  if (problem === 'not-found')
    return tools.history.addTickets(reading, [], [only.ref.id], askedAt, {
      ...moved(new Set([only.ref.id])),
      ...well,
    });
  const unreadable = problem === 'bad-answer' || problem === 'invalid';
  if (problem === 'no-access' || (unreadable && reading.failures + 1 >= MOST_FAILURES))
    return tools.history.change(reading, {
      ...moved(new Set([only.ref.id])),
      ...well,
      refused: refused + 1,
    });
  return failed(problem);
}
