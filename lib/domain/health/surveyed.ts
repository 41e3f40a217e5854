import type { Instant } from '../model/instant';
import type { SurveyAnswer } from '../model/survey-answer';
import type { HealthMetric } from './metric';
import { newestMeasure } from './newest-measure';
import { readingBetween } from './reading-between';
import { type SurveyResult, surveyResults } from './survey-results';
import { withinRange } from './within-range';

const DAY = 86_400_000;

/**
 * A metric of what customers answered: the mapped number, or else the answers of the last 90 days. Answers to one survey on two
 * scales in that time have no number in common: it is unknown.
 * @param summary what answers on one scale amount to, in the metric's unit
 */
export function surveyed(
  declared: Omit<HealthMetric, 'id' | 'labelKey' | 'read' | 'playbook' | 'topic' | 'kind'> & {
    id: SurveyAnswer['survey'];
    unit: 'number' | 'percent';
  },
  summary: (result: SurveyResult) => number,
): HealthMetric {
  const { unit, ...metric } = declared;
  const { id, range } = metric;
  const between = (answers: readonly SurveyAnswer[], until: Instant) => {
    const [result, other] = surveyResults(answers, id, until - 90 * DAY, until);
    return result === undefined || other !== undefined ? null : { value: summary(result), asOf: result.asOf };
  };
  return {
    ...metric,
    labelKey: `metric_${id}`,
    topic: 'feedback',
    kind: 'qualitative',
    playbook: `play-${id}`,
    read(facts, now) {
      const { value, previous, asOf } = newestMeasure(facts, id);
      const raw = withinRange(range, value);
      if (raw !== null)
        return readingBetween(id, unit, { raw, previousRaw: withinRange(range, previous), asOf });
      const answers = facts.surveys ?? [];
      const answered = between(answers, now);
      return readingBetween(id, unit, {
        raw: answered?.value ?? null,
        previousRaw: between(answers, now - 30 * DAY)?.value ?? null,
        asOf: answered?.asOf ?? asOf,
      });
    },
  };
}
