import type { HistoryReading } from '../../domain/model/history-reading';
import type { Instant } from '../../domain/model/instant';
import type { TicketRecord } from '../../domain/model/ticket-record';
import { askHost } from '../ask-host';
import { afterFailure } from './after-failure';
import { historyOf } from './history-of';
import { HISTORY_TIMES } from './history-times';
import type { HistoryTools } from './history-tools';
import { recordAtRest } from './record-at-rest';

/** The host's moments are whole seconds. */
const A_SECOND = 1000;

/** One request: the next page of what changed. Tickets that were read after their last change are left out. */
export async function readList(tools: HistoryTools, reading: HistoryReading): Promise<void> {
  const { host, account, since, cursor } = reading;
  const askedAt = tools.now();
  const listed = await askHost(
    tools,
    host,
    account,
    (api, connection) => historyOf(api).list(connection, { since, cursor }),
    'background',
  );
  if (!listed.ok) {
    // Whoever may not list will not be allowed to a moment later: a person has to see to it.
    const state = listed.problem === 'no-access' ? ({ state: 'stopped' } as const) : {};
    return tools.history.change(reading, {
      ...(await afterFailure(tools, reading, listed.problem)),
      ...state,
    });
  }
  const { tickets, gone, end } = listed.answer;
  const fresh: { ticket: TicketRecord; changedAt: Instant | null }[] = [];
  for (const { ticket, changedAt } of tickets) {
    const readAt = changedAt === null ? null : await tools.history.readAt(account, ticket);
    if (readAt === null || changedAt === null || readAt < changedAt + A_SECOND)
      fresh.push({ ticket: recordAtRest(ticket), changedAt });
  }
  await tools.history.addPage(reading, fresh, gone, {
    cursor: listed.answer.cursor,
    ...(end ? { phase: 'detail', listedUntil: askedAt - HISTORY_TIMES.indexLag } : {}),
    nextAt: tools.now() + HISTORY_TIMES.betweenPages,
    problem: null,
    failures: 0,
  });
}
