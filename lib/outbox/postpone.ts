import type { OutboxRow } from '../cache/outbox-row';
import type { HostError } from '../hosts/host-error';
import { move } from './move';
import type { OutboxTools } from './outbox-tools';
import { retryAfter } from './retry-after';

/** What cannot succeed by being tried again. */
const FINAL: readonly HostError['problem'][] = ['invalid', 'no-access', 'not-found'];

/**
 * A try failed: the row waits for the next one, never before the moment the host named, or is refused for good.
 * @param row as it was before the try
 * @param attempts the tries so far, this one included
 */
export async function postpone(
  tools: OutboxTools,
  row: OutboxRow,
  error: HostError,
  attempts: number,
): Promise<void> {
  const { problem, details } = error;
  const { account } = row.ref;
  const notBefore = Math.max(tools.now() + retryAfter(attempts, tools.random()), details.retryAt ?? 0);
  if (problem === 'rate-limited' && details.unsent !== true) await tools.closeUntil(account, notBefore);
  if (problem === 'signed-out' || problem === 'session-refused')
    await tools.signedOut(row.ref.host, account, problem);
  await move(tools, row, {
    ...outcome(row, error),
    notBefore,
    attempts,
    ...(details.hostWords === undefined ? {} : { hostWords: details.hostWords }),
  });
}

function outcome(row: OutboxRow, { problem, details }: HostError): Pick<OutboxRow, 'state' | 'problem'> {
  if (details.uncertain === true) return { state: 'unknown', problem };
  // The host said that it was written; that it may not be looked at any more (it went to another group) takes nothing away.
  if (FINAL.includes(problem) && row.noteId !== null) return { state: 'done', problem: null };
  if (FINAL.includes(problem)) return { state: 'refused', problem };
  // An unknown row stays unknown: only reading back can settle it.
  return { state: row.state === 'unknown' ? 'unknown' : 'queued', problem };
}
