import type { Instant } from '../model/instant';
import type { KpiEscalation } from './kpi-ticket';

/** Whether an escalation is open just before a moment: flagged before it and not closed before it. */
export function isOpenBefore({ flaggedAt, resolvedAt }: KpiEscalation, moment: Instant): boolean {
  return flaggedAt < moment && (resolvedAt === null || resolvedAt >= moment);
}
