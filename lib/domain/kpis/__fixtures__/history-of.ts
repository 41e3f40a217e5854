import type { AccountRecord } from '../../model/account-record';
import type { History } from '../../model/history';
import type { TicketRecord } from '../../model/ticket-record';
import { at } from './ticket-record';

/** What is known up to the end of March 2026. */
export function historyOf(tickets: TicketRecord[], accounts: AccountRecord[] = []): History {
  return { until: at('00:00', '2026-04-01'), tickets, accounts, people: [] };
}
