import type { HistoryReading } from '../../domain/model/history-reading';
import type { HostProblem } from '../../domain/model/host-problem';
import { pace } from '../pace';
import { HISTORY_TIMES } from './history-times';
import type { HistoryTools } from './history-tools';

/** What passes with a person's doing: nobody is helped by asking often. */
const PERSONAL: readonly HostProblem[] = ['signed-out', 'no-access', 'needs-tab', 'not-connected'];

/** When to try again: when the host allows it, else after a wait that doubles. */
export async function afterFailure(
  tools: HistoryTools,
  { account, failures }: HistoryReading,
  problem: HostProblem,
): Promise<Pick<HistoryReading, 'problem' | 'failures' | 'nextAt'>> {
  const { firstWait, longestWait } = HISTORY_TIMES;
  const doubled = Math.min(firstWait * 2 ** Math.min(failures, 10), longestWait);
  const wait = PERSONAL.includes(problem) ? longestWait : doubled;
  const allowed = await pace(tools, account);
  const nextAt = problem === 'rate-limited' && allowed !== null ? allowed : tools.now() + wait;
  return { problem, failures: failures + 1, nextAt: Math.max(nextAt, allowed ?? 0) };
}
