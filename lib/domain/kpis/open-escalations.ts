import { figure } from './figure';
import { isWithin } from './is-within';
import type { Kpi } from './kpi';
import type { KpiScope } from './kpi-scope';
import { timeBuckets } from './time-buckets';
import { unknownLogs } from './unknown-logs';

interface OpenEscalations {
  /** Open at the beginning of the period and at its end. */
  before: number;
  open: number;
  opened: number;
  closed: number;
  /** Every day of the period by its date, also those on which nothing happened: open at its end, opened and closed in it. */
  days: { day: string; open: number; opened: number; closed: number }[];
  /** Tickets whose log is unknown. */
  leftOut: number;
}

/** Acceptance SB1: open escalations over time, by the days of the policy's calendar. */
export const openEscalations: Kpi<OpenEscalations> = {
  id: 'open-escalations',
  labelKey: 'kpi_open_escalations',
  measure(scope) {
    const { escalations, period } = scope;
    const before =
      escalations.filter(({ flaggedAt }) => flaggedAt < period.from).length -
      escalations.filter(({ resolvedAt }) => resolvedAt !== null && resolvedAt < period.from).length;
    const flags = momentsIn(scope, 'flaggedAt');
    const closings = momentsIn(scope, 'resolvedAt');
    let [open, opened, closed] = [before, 0, 0];
    const days = timeBuckets(scope.calendar, period, 'day').map(({ key, until }) => {
      const [openedBefore, closedBefore] = [opened, closed];
      while ((flags[opened] ?? until) < until) opened++;
      while ((closings[closed] ?? until) < until) closed++;
      open = before + opened - closed;
      return { day: key, open, opened: opened - openedBefore, closed: closed - closedBefore };
    });
    return { before, open, opened, closed, days, leftOut: unknownLogs(scope) };
  },
  figures: ({ open, opened, closed }) => [
    figure('open', 'count', open, open),
    figure('escalations', 'count', opened, opened),
    figure('closed', 'count', closed, closed),
  ],
};

function momentsIn({ escalations, period }: KpiScope, moment: 'flaggedAt' | 'resolvedAt'): number[] {
  return escalations
    .flatMap((escalation) => (isWithin(escalation[moment], period) ? [escalation[moment]] : []))
    .sort((a, b) => a - b);
}
