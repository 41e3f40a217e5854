import type { AccountRecord } from '../model/account-record';
import type { Instant } from '../model/instant';
import { ANSWER_TIME } from './answer-time';
import { distinctAnswers } from './distinct-answers';
import { groupedBy } from './grouped-by';
import type { KpiAnswer } from './kpi-answer';
import type { KpiEscalation } from './kpi-ticket';

/**
 * Whether customers would recommend us after an escalation (acceptance SB1): answers to the recommendation survey within `ANSWER_TIME` after
 * one of the customer's escalations was closed, each once and put to the one closed last before it. A ticket without a known customer speaks
 * for itself.
 * @param until what was said then or later is left out
 */
export function recommendationAfter(
  escalations: readonly KpiEscalation[],
  accounts: ReadonlyMap<string, AccountRecord>,
  until: Instant,
): KpiAnswer[] {
  const byCustomer = groupedBy(
    escalations.filter(({ resolvedAt }) => resolvedAt !== null),
    ({ ticket: { accountKey, key } }) => (accountKey === null || accountKey === 'none' ? key : accountKey),
  );
  return [...byCustomer].flatMap(([customer, own]) => {
    const closed = own.toSorted(
      (a, b) => (a.resolvedAt ?? 0) - (b.resolvedAt ?? 0) || (a.ticket.key < b.ticket.key ? -1 : 1),
    );
    const tickets = new Set(closed.map(({ ticket }) => ticket));
    const said = [
      ...(accounts.get(customer)?.surveys ?? []),
      ...[...tickets].flatMap(({ record }) => record.surveys ?? []),
    ].filter(({ survey, at }) => survey === 'nps' && at < until);
    return distinctAnswers(said).flatMap((answer) => {
      const after = closed.findLast(({ resolvedAt }) => resolvedAt !== null && resolvedAt <= answer.at);
      if (after === undefined || answer.at > (after.resolvedAt ?? 0) + ANSWER_TIME) return [];
      return [{ answer, after }];
    });
  });
}
