import type { Instant } from '../model/instant';
import { ANSWER_TIME } from './answer-time';
import { distinctAnswers } from './distinct-answers';
import type { KpiAnswer } from './kpi-answer';
import type { KpiTicket } from './kpi-ticket';

/**
 * What a customer said of a ticket after it was flagged (acceptance KP3): its own answers to satisfaction surveys, from the flag until
 * `ANSWER_TIME` after the escalation's closing, each put to the escalation it came after. People are asked when the ticket is solved, which
 * may be before the escalation is closed. An answer about another ticket is not this ticket's.
 * @param until what was said then or later is left out
 */
export function satisfactionAfter({ record, escalations }: KpiTicket, until: Instant): KpiAnswer[] {
  if (escalations === null || escalations.length === 0) return [];
  const own = (record.surveys ?? []).filter(
    ({ survey, at, ticketId }) =>
      survey === 'csat' && at < until && (ticketId === null || ticketId === record.ref.id),
  );
  return distinctAnswers(own).flatMap((answer) => {
    const after = escalations.findLast(({ flaggedAt }) => flaggedAt <= answer.at);
    if (after === undefined || answer.at > (after.resolvedAt ?? answer.at) + ANSWER_TIME) return [];
    return [{ answer, after }];
  });
}
