import { escalationRate as rateOf } from '../escalation/guard/escalation-rate';
import { figure } from './figure';
import { isWithin } from './is-within';
import type { Kpi } from './kpi';
import { sharePercent } from './share-percent';

interface EscalationRate {
  /** Tickets opened in the period of which it is known whether they were escalated. */
  tickets: number;
  /** Those of them that were, up to the end of the report. */
  escalated: number;
  percent: number | null;
  /** Against the policy's band; `null` below its least number of tickets. */
  judgement: 'too-rare' | 'balanced' | 'too-often' | null;
  /** Tickets opened in the period of which it is not known. */
  leftOut: number;
}

const JUDGEMENTS = {
  'too-rare': 'kpi_rate_too_rare',
  balanced: 'kpi_rate_balanced',
  'too-often': 'kpi_rate_too_often',
} as const;

/** Acceptance KP5: 12 of 200 tickets are 6.0 %; 1 % may be under-used. The host's own flag counts as well. */
export const escalationRate: Kpi<EscalationRate> = {
  id: 'escalation-rate',
  labelKey: 'kpi_escalation_rate',
  measure({ tickets, period, policy }) {
    const opened = tickets.filter(({ course }) => isWithin(course.openedAt, period));
    const known = opened.filter(({ escalated }) => escalated !== null).length;
    const escalated = opened.filter((ticket) => ticket.escalated === true).length;
    return {
      tickets: known,
      escalated,
      percent: sharePercent(escalated, known),
      judgement: rateOf(escalated, known, policy.guard)?.judgement ?? null,
      leftOut: opened.length - known,
    };
  },
  figures: ({ percent, tickets, judgement }) => [
    figure('escalation_rate', 'percent', percent, tickets, judgement === null ? null : JUDGEMENTS[judgement]),
  ],
};
