/** The open spans of one UTC year as instants, in order: span `i` is `starts[i]` until `ends[i]`, `before[i]` the open time of the year before it. */
export interface OpenYear {
  starts: number[];
  ends: number[];
  before: number[];
  /** Open milliseconds in the year. */
  total: number;
}
