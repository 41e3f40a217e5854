/** A stretch of time in which a zone's clocks run on without being set. `from` and `until` are instants, `offset` milliseconds to add for local time. */
export interface LocalStretch {
  from: number;
  until: number;
  offset: number;
}
