import type { CustomerTickets } from '../domain/model/customer-tickets';
import { isDone } from '../domain/model/is-done';
import { KeptSurveys } from '../domain/model/kept-surveys';
import type { RecordRef } from '../domain/model/record-ref';
import { apiFor } from './api-for';
import { askHost } from './ask-host';
import { isFresh } from './is-fresh';
import type { PullTools } from './pull-tools';

/** What customers answered is asked for once in this time for each of them. */
const MAX_AGE_MILLISECONDS = 24 * 60 * 60_000;

/**
 * A customer's tickets with what was answered about them exactly as it was given, where this person may read that. What is told exactly
 * stands in place of what the ticket says.
 * @param ask at most two requests in a day, and only where a ticket was rated or solved; false: what is kept. Not every kind of
 * survey leaves a word of it on the ticket.
 */
export async function withExactSurveys(
  tools: PullTools,
  { host, account }: Pick<RecordRef, 'host' | 'account'>,
  customerId: string,
  list: CustomerTickets,
  ask: boolean,
): Promise<CustomerTickets> {
  const { readSurveys } = apiFor(tools, host);
  const told = list.surveys ?? [];
  const solved = list.tickets.flatMap(({ id, status }) => (isDone(status) ? [id] : []));
  const ids = [...new Set([...told.flatMap(({ ticketId }) => ticketId ?? []), ...solved])];
  if (readSurveys === null || ids.length === 0) return list;
  const key = `${account}/surveys-of/${customerId}`;
  const copy = await tools.copies.read(key, KeptSurveys);
  let exact = copy?.value.surveys ?? [];
  if (ask && (copy === null || !isFresh(copy.readAt, MAX_AGE_MILLISECONDS, tools.now()))) {
    const read = await askHost(
      tools,
      host,
      account,
      (_, connection) => readSurveys(connection, ids),
      'background',
    );
    if (read.ok) {
      exact = read.answer ?? [];
      await tools.copies.write(key, account, tools.now(), { surveys: read.answer });
    }
  }
  if (told.length === 0 && exact.length === 0) return list;
  const known = new Set(exact.map(({ ticketId }) => ticketId));
  return { ...list, surveys: [...told.filter(({ ticketId }) => !known.has(ticketId)), ...exact] };
}
