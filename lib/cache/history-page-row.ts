/** A page of the list of what changed, until its tickets are read. */
export interface HistoryPageRow {
  /** `account/number`. */
  id: string;
  account: string;
  /** As the store packs them: JSON. */
  tickets: string[];
}
