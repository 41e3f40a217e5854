import type { SurveyAnswer } from '../../../domain/model/survey-answer';
import type { SatisfactionRatingsAnswer } from '../schema/satisfaction-ratings-answer';
import { ratingValue } from './rating-value';

/** The answers to the older kind of surveys about these tickets. */
export function toRatings(
  { satisfaction_ratings: ratings }: SatisfactionRatingsAnswer,
  ticketIds: ReadonlySet<string>,
): SurveyAnswer[] {
  return ratings.flatMap(({ ticket_id: ticketId, score, created_at: at }): SurveyAnswer[] => {
    const value = ratingValue(score);
    if (value === null || !ticketIds.has(ticketId)) return [];
    return [{ at, survey: 'csat', scale: '1-5', value, ticketId }];
  });
}
