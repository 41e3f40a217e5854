import { z } from 'zod';
import { HostId } from './host-id';
import { HostProblem } from './host-problem';
import { Instant } from './instant';
import { RecordRef } from './record-ref';
import { TicketRecord } from './ticket-record';

const Count = z.number().int().min(0);

/**
 * How far the reading of an account's past has come. It goes in rounds: the first over the last 90 days, then once a day over what
 * changed since. A round lists what changed, page by page, then reads each ticket. Ids, codes, numbers and instants only.
 */
export const HistoryReading = z.object({
  account: RecordRef.shape.account,
  host: HostId,
  /** When a person began it: what tells one reading from the next. */
  begunAt: Instant,
  /** `complete`: it waits for the next round. `stopped`: it waits for a person. */
  state: z.enum(['running', 'stopped', 'complete']),
  phase: z.enum(['list', 'detail']),
  /** This round lists what changed since then. */
  since: Instant,
  /** Where the list stands, in the host's adapter's own words. */
  cursor: z.string().max(20_000).nullable(),
  /** Up to when the list of this round reaches; `null` while it is not at its end. */
  listedUntil: Instant.nullable(),
  /** Pages of the list that were kept, and the place of the ticket to be read next. */
  pages: Count,
  page: Count,
  place: Count,
  /** Tickets of this round: how many are to be read, and with how many that is done. */
  listed: Count,
  read: Count,
  /** Of those, how many the host would not give. */
  refused: Count,
  /** Tickets that are read in parts. */
  partial: z.object({ tickets: z.array(TicketRecord), cursor: z.string().max(20_000) }).nullable(),
  /** Up to when the past is known as a whole; `null` until the first round is over. */
  knownUntil: Instant.nullable(),
  /** When it goes on. */
  nextAt: Instant,
  /** Why the host gave nothing the last time it was asked, and how often in a row it did not. */
  problem: HostProblem.nullable(),
  failures: Count,
});
export type HistoryReading = z.infer<typeof HistoryReading>;
