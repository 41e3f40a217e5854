import type { SurveyAnswer } from '../model/survey-answer';
import { ANSWER_TIME } from './answer-time';
import { figure } from './figure';
import { isWithin } from './is-within';
import type { Kpi } from './kpi';
import type { KpiScope } from './kpi-scope';

interface ScaleResult {
  n: number;
  /** On its own scale; `null` without an answer. */
  mean: number | null;
  goal: number;
  meetsGoal: boolean | null;
}

interface Satisfaction {
  /** Answers on the scale from 1 to 5, and on that from 1 to 10: never mixed. */
  five: ScaleResult;
  ten: ScaleResult;
  /** Answers off their scale, or on a scale that is not one of satisfaction: not counted. */
  unreadable: number;
  /** Escalated tickets that may have been asked and of which no answers are known. */
  leftOut: number;
}

/** Acceptance KP3: satisfaction with tickets after they were flagged (see `satisfactionAfter`), counted when the answer came. */
export const satisfaction: Kpi<Satisfaction> = {
  id: 'satisfaction',
  labelKey: 'kpi_satisfaction',
  measure(scope) {
    const answers = scope.satisfaction.flatMap(({ answer }) =>
      isWithin(answer.at, scope.period) ? [answer] : [],
    );
    const five = valuesOn('1-5', answers);
    const ten = valuesOn('1-10', answers);
    const { goals } = scope.policy;
    return {
      five: scaleResult(five, goals.satisfaction.five),
      ten: scaleResult(ten, goals.satisfaction.ten),
      unreadable: answers.length - five.length - ten.length,
      leftOut: unasked(scope),
    };
  },
  figures: ({ five, ten }) => [
    figure('satisfaction_five', 'points', five.mean, five.n, goalKey(five)),
    figure('satisfaction_ten', 'points', ten.mean, ten.n, goalKey(ten)),
  ],
};

function valuesOn(scale: '1-5' | '1-10', answers: readonly SurveyAnswer[]): number[] {
  const most = scale === '1-5' ? 5 : 10;
  return answers.flatMap((answer) =>
    answer.scale === scale && answer.value >= 1 && answer.value <= most ? [answer.value] : [],
  );
}

function scaleResult(values: readonly number[], goal: number): ScaleResult {
  const n = values.length;
  if (n === 0) return { n, mean: null, goal, meetsGoal: null };
  // In one order always: a sum of fractions depends on it.
  const sum = values.toSorted((a, b) => a - b).reduce((total, value) => total + value, 0);
  return { n, mean: sum / n, goal, meetsGoal: sum / n >= goal };
}

function goalKey({ meetsGoal }: ScaleResult): string | null {
  return meetsGoal === null ? null : meetsGoal ? 'kpi_goal_met' : 'kpi_goal_missed';
}

function unasked({ escalations, period }: KpiScope): number {
  const tickets = escalations.flatMap(({ ticket, flaggedAt, resolvedAt }) =>
    ticket.record.surveys === null &&
    flaggedAt < period.until &&
    (resolvedAt ?? period.from) + ANSWER_TIME >= period.from
      ? [ticket]
      : [],
  );
  return new Set(tickets).size;
}
