import { figure } from './figure';
import { isOpenBefore } from './is-open-before';
import { isWithin } from './is-within';
import type { Kpi } from './kpi';
import { reportedAt } from './reported-at';
import { type SpanStatistics, spanStatistics } from './span-statistics';
import { unknownLogs } from './unknown-logs';

interface ResponseTime {
  /** From the report (see `reportedAt`) until the escalation was flagged; it counts when it was flagged. */
  reportedToFlagged: SpanStatistics;
  /** From the flag until somebody took it up; it counts when it was taken up. */
  flaggedToAcknowledged: SpanStatistics;
  /** Escalations that nobody had taken up at the end of the period. */
  waiting: number;
  /** Tickets whose log is unknown, and escalations of which nobody knows when they were reported. */
  leftOut: { tickets: number; escalations: number };
}

/** Acceptance KP1: reported 09:00, flagged 09:40, acknowledged 09:52 is 40 and 12 minutes. */
export const responseTime: Kpi<ResponseTime> = {
  id: 'response-time',
  labelKey: 'kpi_response_time',
  measure(scope) {
    const { escalations, period, calendar } = scope;
    const flagged = escalations.filter(({ flaggedAt }) => isWithin(flaggedAt, period));
    const reported = flagged.flatMap(({ ticket, flaggedAt }) => {
      const from = ticket.course.complete ? reportedAt(ticket.record.history, flaggedAt) : null;
      return from === null ? [] : [{ from, until: flaggedAt }];
    });
    const acknowledged = escalations.flatMap(({ flaggedAt, acknowledgedAt }) =>
      isWithin(acknowledgedAt, period) ? [{ from: flaggedAt, until: acknowledgedAt }] : [],
    );
    return {
      reportedToFlagged: spanStatistics(reported, calendar),
      flaggedToAcknowledged: spanStatistics(acknowledged, calendar),
      waiting: escalations.filter(
        (escalation) =>
          isOpenBefore(escalation, period.until) &&
          (escalation.acknowledgedAt === null || escalation.acknowledgedAt >= period.until),
      ).length,
      leftOut: { tickets: unknownLogs(scope), escalations: flagged.length - reported.length },
    };
  },
  figures: ({ reportedToFlagged, flaggedToAcknowledged, waiting }) => [
    figure('reported_to_flagged', 'duration', reportedToFlagged.median, reportedToFlagged.n),
    figure('flagged_to_acknowledged', 'duration', flaggedToAcknowledged.median, flaggedToAcknowledged.n),
    figure('waiting', 'count', waiting, waiting),
  ],
};
