import { dwellByLevel } from '../escalation/dwell-by-level';
import { figure } from './figure';
import { isWithin } from './is-within';
import type { Kpi } from './kpi';
import { unknownLogs } from './unknown-logs';

interface LevelDwell {
  levels: ReturnType<typeof dwellByLevel>;
  /** The level with the longest median by the clock, of equals the lower one; `null` where nothing has left any. */
  bottleneck: string | null;
  /** Kinds of issue by how often they were escalated in the period, most first. */
  issueTypes: { issueType: string; escalations: number }[];
  /** Tickets whose log is unknown. */
  leftOut: number;
}

/** Acceptance PO13: where escalations wait. A stay counts when it ends; in groups by level it is that of escalations that came so high. */
export const levelDwell: Kpi<LevelDwell> = {
  id: 'level-dwell',
  labelKey: 'kpi_level_dwell',
  measure(scope) {
    const { escalations, period, policy } = scope;
    const stays = escalations.flatMap((escalation) =>
      escalation.stays.filter(({ until }) => isWithin(until, period)),
    );
    const levels = dwellByLevel(stays, policy);
    const slowest = levels.reduce<{ levelId: string; median: number } | null>(
      (longest, { levelId, median }) => {
        if (median === null || (longest !== null && median <= longest.median)) return longest;
        return { levelId, median };
      },
      null,
    );
    const counts = new Map<string, number>();
    for (const { ticket, flaggedAt } of escalations)
      if (isWithin(flaggedAt, period))
        counts.set(ticket.issueType(), (counts.get(ticket.issueType()) ?? 0) + 1);
    return {
      levels,
      bottleneck: slowest?.levelId ?? null,
      issueTypes: [...counts]
        .map(([issueType, count]) => ({ issueType, escalations: count }))
        .sort((a, b) => b.escalations - a.escalations || (a.issueType < b.issueType ? -1 : 1)),
      leftOut: unknownLogs(scope),
    };
  },
  figures: ({ levels }) => {
    const medians = levels.flatMap(({ median }) => median ?? []);
    const n = levels.reduce((sum, level) => sum + level.n, 0);
    return [figure('longest_dwell', 'duration', medians.length === 0 ? null : Math.max(...medians), n)];
  },
};
