import type { HistoryReading } from '../../domain/model/history-reading';
import { pace } from '../pace';
import { HISTORY_TIMES } from './history-times';
import type { HistoryTools } from './history-tools';
import { LIST_BEGUN } from './list-begun';
import { readList } from './read-list';
import { readNextTickets } from './read-next-tickets';

/**
 * Goes on with the reading of an account's past by at most one request, and says by `nextAt` of the stored reading when to come back. What was
 * read is on disk before the next request: a stop loses the one that was under way.
 */
export async function readOn(tools: HistoryTools, reading: HistoryReading): Promise<void> {
  const wait = await pace(tools, reading.account);
  if (wait !== null) return tools.history.change(reading, { nextAt: wait });
  if (reading.state === 'complete') return tools.history.change(reading, nextRound(reading, tools.now()));
  return reading.phase === 'list' ? readList(tools, reading) : readNextTickets(tools, reading);
}

/** What changed since the past was known as a whole, a little overlapping. */
function nextRound({ knownUntil, since }: HistoryReading, now: number): Partial<HistoryReading> {
  return { ...LIST_BEGUN, since: (knownUntil ?? since) - HISTORY_TIMES.indexLag, nextAt: now };
}
