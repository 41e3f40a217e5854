import type { MetricReading } from './metric-reading';

/** The reading of which nothing is known. */
export const unread: MetricReading = {
  raw: null,
  previousRaw: null,
  asOf: null,
  atLeast: false,
  remark: null,
};
