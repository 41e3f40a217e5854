import type { HistoryReading } from '../../domain/model/history-reading';
import type { HostId } from '../../domain/model/host-id';
import type { Instant } from '../../domain/model/instant';
import { LIST_BEGUN } from './list-begun';

/** So far back the past is read. */
const DAYS = 90;

/** The reading of an account's past at its very beginning. */
export function beginReading(host: HostId, account: string, now: Instant): HistoryReading {
  return {
    account,
    host,
    begunAt: now,
    ...LIST_BEGUN,
    since: Math.max(0, now - DAYS * 24 * 60 * 60_000),
    partial: null,
    knownUntil: null,
    nextAt: now,
    problem: null,
    failures: 0,
  };
}
