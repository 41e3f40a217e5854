import type { SurveyAnswer } from '../model/survey-answer';

/** Answers by their moments; what is told twice was said once. */
export function distinctAnswers(answers: readonly SurveyAnswer[]): SurveyAnswer[] {
  const byName = new Map<string, SurveyAnswer>();
  for (const answer of answers) {
    const { at, survey, scale, value, ticketId } = answer;
    byName.set(`${at} ${survey} ${scale} ${value} ${ticketId}`, answer);
  }
  return [...byName]
    .sort(([a, one], [b, other]) => one.at - other.at || (a < b ? -1 : 1))
    .map(([, answer]) => answer);
}
