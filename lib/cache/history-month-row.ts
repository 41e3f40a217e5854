/** The tickets of an account that were opened in one month (UTC), packed into one row (design 4.14). */
export interface HistoryMonthRow {
  /** `account/2026-03`. */
  id: string;
  account: string;
  month: string;
  /** JSON by ticket id. */
  tickets: Record<string, string>;
}
