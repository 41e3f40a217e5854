import type { TicketRecord } from '../domain/model/ticket-record';

/** In which month (UTC) a ticket was opened: `2026-03`. It never changes, so that a ticket's newer self finds the older one. */
export function monthOf({ history }: Pick<TicketRecord, 'history'>): string {
  return new Date(history.opened.at).toISOString().slice(0, 7);
}
