import type { AccountRecord } from '../model/account-record';
import type { History } from '../model/history';
import type { Policy } from '../model/policy';
import { recordKey } from '../model/record-key';
import type { HistoryIndex } from './history-index';
import { solvedSpans } from './solved-spans';
import type { TicketPast } from './ticket-past';
import { toAccountPast } from './to-account-past';
import { toTicketPast } from './to-ticket-past';

/** Makes a history ready for questions, once: in time that grows with the number of events, sorting aside. Its own order is of no account. */
export function indexHistory(history: History, policy: Policy): HistoryIndex {
  const pasts = history.tickets.map((record) => toTicketPast(record, policy));
  pasts.sort((a, b) => (a.key < b.key ? -1 : 1));
  const records = new Map<string, AccountRecord>(
    history.accounts.map((record) => [recordKey(record.account.ref), record]),
  );
  const ticketsOf = new Map<string, TicketPast[]>();
  for (const past of pasts) {
    if (past.accountKey === null) continue;
    const own = ticketsOf.get(past.accountKey);
    if (own === undefined) ticketsOf.set(past.accountKey, [past]);
    else own.push(past);
  }
  const keys = new Set([...records.keys(), ...ticketsOf.keys()]);
  return {
    until: history.until,
    policy,
    people: history.people,
    tickets: new Map(pasts.map((past) => [past.key, past])),
    accounts: new Map(
      [...keys].map((key) => [key, toAccountPast(records.get(key) ?? null, ticketsOf.get(key) ?? [])]),
    ),
    solved: solvedSpans(pasts),
  };
}
