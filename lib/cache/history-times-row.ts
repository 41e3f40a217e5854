/** When the tickets of a month were read, apart from the tickets: it is asked for each of them. */
export interface HistoryTimesRow {
  /** `account/2026-03`. */
  id: string;
  account: string;
  month: string;
  /** Host time by ticket id. */
  readAt: Record<string, number>;
}
