import { figure } from './figure';
import { isWithin } from './is-within';
import type { Kpi } from './kpi';
import type { KpiEscalation } from './kpi-ticket';
import type { Severity } from './severity';
import { type SpanStatistics, spanStatistics } from './span-statistics';
import { unknownLogs } from './unknown-logs';

const SEVERITIES = ['high', 'medium', 'low', null] as const;

interface ResolutionTime {
  all: SpanStatistics;
  /** High, medium, low and unknown, always all four; together they are `all`. */
  bySeverity: (SpanStatistics & { severity: Severity | null })[];
  /** Tickets whose log is unknown. */
  leftOut: number;
}

/** Acceptance KP2, SB1: from the flag to the closing, counted when it was closed, by the clock and in business time. */
export const resolutionTime: Kpi<ResolutionTime> = {
  id: 'resolution-time',
  labelKey: 'kpi_resolution_time',
  measure(scope) {
    const { period, calendar } = scope;
    const statistics = (escalations: readonly KpiEscalation[]) =>
      spanStatistics(
        escalations.flatMap(({ flaggedAt, resolvedAt }) =>
          resolvedAt === null ? [] : [{ from: flaggedAt, until: resolvedAt }],
        ),
        calendar,
      );
    const resolved = scope.escalations.filter(({ resolvedAt }) => isWithin(resolvedAt, period));
    return {
      all: statistics(resolved),
      bySeverity: SEVERITIES.map((severity) => ({
        severity,
        ...statistics(resolved.filter((escalation) => escalation.severity === severity)),
      })),
      leftOut: unknownLogs(scope),
    };
  },
  figures: ({ all, bySeverity }) => [
    figure('resolution', 'duration', all.median, all.n),
    figure('resolution_business', 'duration', all.businessMedian, all.n),
    ...bySeverity.map(({ severity, median, n }) =>
      figure(`resolution_${severity ?? 'unknown'}`, 'duration', median, n),
    ),
  ],
};
