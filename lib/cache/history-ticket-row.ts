/** A ticket that was read and is not packed into its month yet. */
export interface HistoryTicketRow {
  /** `account/ticket`. */
  id: string;
  account: string;
  /** `2026-03`: in which month, UTC, it was opened. */
  month: string;
  ticketId: string;
  /** When it was asked for, in host time. */
  readAt: number;
  /** As JSON. */
  ticket: string;
}
