import type { Instant } from '../model/instant';
import type { SurveyAnswer } from '../model/survey-answer';
import type { AccountPast } from './account-past';
import { countUpTo } from './count-up-to';
import type { TicketPast } from './ticket-past';

/** What a ticket's customer had answered up to a moment; an answer that stands with the ticket and with the customer is there once. */
export function surveysAt(
  { surveys }: TicketPast,
  account: AccountPast | undefined,
  at: Instant,
): SurveyAnswer[] | null {
  const ofTicket = upTo(surveys ?? [], at);
  const others = account?.surveys ?? null;
  if (others === null) return ofTicket.length === 0 ? null : ofTicket;
  const ofCustomer = upTo(others, at);
  return [...ofCustomer, ...ofTicket.filter((answer) => !ofCustomer.some((other) => isSame(answer, other)))];
}

function upTo(answers: readonly SurveyAnswer[], at: Instant): SurveyAnswer[] {
  return answers.slice(0, countUpTo(answers, at));
}

function isSame(a: SurveyAnswer, b: SurveyAnswer): boolean {
  return a.at === b.at && a.survey === b.survey && a.scale === b.scale && a.value === b.value;
}
