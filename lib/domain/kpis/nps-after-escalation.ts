import { ANSWER_TIME } from './answer-time';
import { figure } from './figure';
import { isWithin } from './is-within';
import type { Kpi } from './kpi';
import type { KpiScope } from './kpi-scope';

interface NpsAfterEscalation {
  n: number;
  /** 9 or 10, 7 or 8, 0 to 6. */
  promoters: number;
  passives: number;
  detractors: number;
  /** Per cent of promoters less per cent of detractors, -100 to 100; `null` without an answer. */
  score: number | null;
  /** Answers that are no whole number from 0 to 10, or on another scale: not counted. */
  unreadable: number;
  /** Tickets with an escalation closed in time whose customer's answers are not known. */
  leftOut: number;
}

/** Acceptance SB1: 5 promoters, 3 passives and 2 detractors are +30. For which answers, see `recommendationAfter`. */
export const npsAfterEscalation: Kpi<NpsAfterEscalation> = {
  id: 'nps-after-escalation',
  labelKey: 'kpi_nps_after_escalation',
  measure(scope) {
    const answers = scope.recommendation.filter(({ answer }) => isWithin(answer.at, scope.period));
    const values = answers.flatMap(({ answer: { scale, value } }) =>
      scale === '0-10' && Number.isInteger(value) && value >= 0 && value <= 10 ? [value] : [],
    );
    const n = values.length;
    const promoters = values.filter((value) => value >= 9).length;
    const detractors = values.filter((value) => value <= 6).length;
    return {
      n,
      promoters,
      passives: n - promoters - detractors,
      detractors,
      score: n === 0 ? null : (100 * (promoters - detractors)) / n,
      unreadable: answers.length - n,
      leftOut: unasked(scope),
    };
  },
  figures: ({ score, n }) => [figure('nps', 'points', score, n)],
};

function unasked({ escalations, period, accounts }: KpiScope): number {
  const tickets = escalations.flatMap(({ ticket, resolvedAt }) =>
    resolvedAt !== null &&
    resolvedAt < period.until &&
    resolvedAt + ANSWER_TIME >= period.from &&
    ticket.record.surveys === null &&
    (accounts.get(ticket.accountKey ?? '')?.surveys ?? null) === null
      ? [ticket]
      : [],
  );
  return new Set(tickets).size;
}
