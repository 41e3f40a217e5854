import type { SlaTargets } from '../model/sla-targets';
import type { Ticket } from '../model/ticket';

type Row = SlaTargets[number];

/**
 * The row that a ticket is held to: the first of the metric that names its tier and priority. `none` where there is none, `null`
 * where that is unknown. No priority is treated as normal.
 * @param tier `none` for a customer without a tier; `null` is unknown
 */
export function targetRow(
  targets: SlaTargets,
  metric: Row['metric'],
  tier: string | null,
  priority: Ticket['priority'],
): Row | 'none' | null {
  for (const row of targets) {
    if (row.metric !== metric) continue;
    const forTier = row.tiers === 'any' || (tier === null ? null : row.tiers.includes(tier));
    const forPriority =
      priority === null ? null : row.priorities.includes(priority === 'none' ? 'normal' : priority);
    if (forTier === false || forPriority === false) continue;
    return forTier === null || forPriority === null ? null : row;
  }
  return 'none';
}
