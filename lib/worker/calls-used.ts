import type { RecordRef } from '../domain/model/record-ref';
import type { CallsUsed } from '../messages/calls-used';
import { windowEnd } from '../pull/window-end';
import type { WorkerTools } from './worker-tools';

const HOUR_MILLISECONDS = 60 * 60_000;

/** What the account of a record was asked for in the last hour, and what is left of its limit in the present window. */
export async function callsUsed(
  tools: Pick<WorkerTools, 'gate' | 'now'>,
  { host, account }: Pick<RecordRef, 'host' | 'account'>,
): Promise<CallsUsed> {
  const now = tools.now();
  const { calls, limits } = await tools.gate.read(account);
  const limit = limits.find((seen) => seen.callClass === null && seen.seenAt <= now && windowEnd(seen) > now);
  return {
    host,
    lastHour: calls.filter(({ at }) => at > now - HOUR_MILLISECONDS).length,
    restsUntil: (await tools.gate.closed(account, 'screen'))?.until ?? null,
    // Rounded down: 100 % would say that nobody asked for anything.
    left:
      limit === undefined ? null : Math.floor((100 * Math.min(limit.remaining, limit.total)) / limit.total),
  };
}
