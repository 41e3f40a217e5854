import type { SignalRecord } from '../domain/model/signal-record';

/** One line of the log of signals as stored. `id` is made of what it says: the same line is kept once. */
export interface SignalRow extends SignalRecord {
  id: string;
}
