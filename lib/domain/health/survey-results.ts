import type { Instant } from '../model/instant';
import type { SurveyAnswer } from '../model/survey-answer';

type Survey = SurveyAnswer['survey'];
type Scale = SurveyAnswer['scale'];

const SCALES: Readonly<Record<Survey, readonly Scale[]>> = {
  nps: ['0-10'],
  csat: ['1-5', '1-10'],
  ces: ['1-7'],
};

/** What was answered to one survey on one scale. */
export interface SurveyResult {
  scale: Scale;
  values: number[];
  /** The newest answer. */
  asOf: Instant;
}

/**
 * The answers to a survey after `from` up to `until`, by scale: scales are never mixed (acceptance HS10). An answer on a scale the
 * survey does not have, or outside of its scale, is none. In the order of the scales.
 */
export function surveyResults(
  answers: readonly SurveyAnswer[],
  survey: Survey,
  from: Instant,
  until: Instant,
): SurveyResult[] {
  return SCALES[survey].flatMap((scale) => {
    const [least = 0, most = 0] = scale.split('-').map(Number);
    const given = answers.filter(
      (one) =>
        one.survey === survey &&
        one.scale === scale &&
        one.value >= least &&
        one.value <= most &&
        one.at > from &&
        one.at <= until,
    );
    if (given.length === 0) return [];
    return [
      {
        scale,
        values: given.map(({ value }) => value),
        asOf: given.reduce((newest, { at }) => Math.max(newest, at), 0),
      },
    ];
  });
}
