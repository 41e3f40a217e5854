import type { SurveyAnswer } from '../../../domain/model/survey-answer';
import type { ZendeskTicket } from '../schema/zendesk-ticket';
import { ratingValue } from './rating-value';

const UNANSWERED = ['offered', 'unoffered'];

/**
 * What customers answered about tickets, by the ratings that stand on them. When is not told: a rating changes its ticket, so that it
 * was at the ticket's last change or before. `null` where no ticket says anything of ratings: there are no surveys, or no telling.
 */
export function toSurveys(tickets: readonly ZendeskTicket[]): SurveyAnswer[] | null {
  const told = tickets.filter(({ satisfaction_rating: rating }) => {
    const score = rating?.score ?? '';
    return ratingValue(score) !== null || UNANSWERED.includes(score);
  });
  if (told.length === 0) return null;
  return told.flatMap((ticket): SurveyAnswer[] => {
    const value = ratingValue(ticket.satisfaction_rating?.score ?? '');
    const at = ticket.updated_at === null ? null : Date.parse(ticket.updated_at);
    if (value === null || at === null) return [];
    return [{ at, survey: 'csat', scale: '1-5', value, ticketId: ticket.id }];
  });
}
