import type { Calendar } from '../../../lib/domain/model/calendar';
import type { RecordRef } from '../../../lib/domain/model/record-ref';

/** What the rows of one ticket have in common. */
export interface SignalAbout {
  target: RecordRef;
  /** The hours people work, for how long one may be quiet; `null` where the policy has none that hold. */
  calendar: Calendar | null;
  now: number;
  /** The ticket could not be read again just now. */
  stale: boolean;
  /** What is kept of signals could not be read. */
  unread: boolean;
}
