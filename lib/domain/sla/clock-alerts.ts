import type { SlaClock } from '../model/sla-clock';
import type { ClockAlert } from './clock-alert';

const MINUTE = 60_000;

/**
 * When to warn of each running clock and when to say that it is breached, earliest first, one for each id.
 * The warning comes `warningMinutes` of plain time before the breach, but not before the clock began to run.
 * @param warningMinutes 0 or more
 */
export function clockAlerts(clocks: readonly SlaClock[] | null, warningMinutes: number): ClockAlert[] {
  const alerts = new Map<string, ClockAlert>();
  for (const { stage, dueAt, startedAt, metric, label } of clocks ?? []) {
    if (stage !== 'active' || dueAt === null) continue;
    const warnAt = Math.min(Math.max(dueAt - warningMinutes * MINUTE, startedAt ?? 0), dueAt);
    for (const [kind, at] of [['warning', warnAt] as const, ['breach', dueAt] as const]) {
      const id = `${metric}/${dueAt}/${kind}`;
      if (!alerts.has(id)) alerts.set(id, { id, metric, label, kind, at, dueAt });
    }
  }
  return [...alerts.values()].sort((a, b) => a.at - b.at);
}
