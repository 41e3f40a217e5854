import type { SurveyAnswer } from '../../../domain/model/survey-answer';
import type { SurveyResponsesAnswer } from '../schema/survey-responses-answer';

const TICKET = /^z(?:en|rn):ticket:(\d+)$/;

/** The answers to the newer kind of surveys about these tickets: what lies outside of 1 to 5 is no answer. */
export function toResponses(
  { survey_responses: responses }: SurveyResponsesAnswer,
  ticketIds: ReadonlySet<string>,
): SurveyAnswer[] {
  return responses.flatMap(({ subject_zrns: subjects, answers }) => {
    const ids = subjects.flatMap((subject) => TICKET.exec(subject)?.[1] ?? []);
    const ticketId = ids.find((id) => ticketIds.has(id));
    if (ticketId === undefined) return [];
    return answers.flatMap(({ rating, created_at: at }): SurveyAnswer[] => {
      if (rating === null || at === null || !(rating >= 1 && rating <= 5)) return [];
      return [{ at, survey: 'csat', scale: '1-5', value: rating, ticketId }];
    });
  });
}
