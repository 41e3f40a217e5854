import type { AlertRow } from '../../cache/alert-row';
import type { Instant } from '../../domain/model/instant';
import { recordKey } from '../../domain/model/record-key';
import type { RecordRef } from '../../domain/model/record-ref';
import type { SlaClock } from '../../domain/model/sla-clock';
import { clockAlerts } from '../../domain/sla/clock-alerts';

/**
 * The alerts a ticket's clocks call for. What was past before we could know of it stays silent: a breach before `lastReadAt`
 * (when the queue was read the last time; `null`: never), and a warning of something already breached.
 */
export function alertRows(
  ref: RecordRef,
  clocks: readonly SlaClock[] | null,
  { now, lastReadAt, warningMinutes }: { now: Instant; lastReadAt: Instant | null; warningMinutes: number },
): AlertRow[] {
  const key = recordKey(ref);
  return clockAlerts(clocks, warningMinutes).map(({ id, metric, kind, at, dueAt }) => {
    const breached = dueAt <= now;
    const silent = breached && (kind === 'warning' || lastReadAt === null || dueAt <= lastReadAt);
    return {
      id: `${key}/${id}`,
      account: ref.account,
      recordKey: key,
      kind,
      metric,
      at,
      dueAt,
      state: silent ? 'silent' : 'planned',
    };
  });
}
