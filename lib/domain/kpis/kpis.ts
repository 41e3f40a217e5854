import type { History } from '../model/history';
import type { Policy } from '../model/policy';
import { churn } from './churn';
import { escalationRate } from './escalation-rate';
import { firstContactResolution } from './first-contact-resolution';
import { groupScopes } from './group-scopes';
import { indexHistory } from './index-history';
import type { Kpi } from './kpi';
import type { KpiGrouping } from './kpi-grouping';
import type { KpiPeriod } from './kpi-period';
import { levelDwell } from './level-dwell';
import { moneyInEscalation } from './money-in-escalation';
import { npsAfterEscalation } from './nps-after-escalation';
import { openEscalations } from './open-escalations';
import { precision } from './precision';
import { resolutionTime } from './resolution-time';
import { responseTime } from './response-time';
import { reviewReminder } from './review-reminder';
import { satisfaction } from './satisfaction';
import { supportTickets } from './support-tickets';

const WEEK = 7 * 86_400_000;

interface Measured<Result> {
  whole: Result;
  /** `key` `null` is unknown. */
  groups: { key: string | null; result: Result }[];
}

/**
 * All indicators of a period, from the log alone (acceptance 3.7, SB1, HS6, PO13), for the whole and for each group. What is counted belongs
 * to the moment at which it was complete: a resolution time to the closing, an answer to when it came. What happened at the end of the
 * period or later, or after `history.until`, is as if it were not known yet. Every number stands beside the count it comes from and the
 * count of what was left out because too little is known; `null` is unknown.
 * @param horizon milliseconds within which trouble makes a rule's firing a hit, more than 0; a week unless said
 * @throws BusinessTimeError when the policy's calendar cannot tell a moment
 */
export function kpis(
  history: History,
  policy: Policy,
  period: KpiPeriod,
  grouping: KpiGrouping,
  horizon: number = WEEK,
) {
  const until = Math.min(period.until, history.until + 1);
  const scope = indexHistory(history, policy, { from: Math.min(period.from, until), until }, horizon);
  const groups = groupScopes(scope, grouping);
  const of = <Result>(kpi: Kpi<Result>): Measured<Result> => ({
    whole: kpi.measure(scope),
    groups: groups.map((group) => ({ key: group.key, result: kpi.measure(group.scope) })),
  });
  return {
    /** As it was counted: not beyond what is known. */
    period: scope.period,
    grouping,
    review: reviewReminder(policy, until),
    kpis: {
      'support-tickets': of(supportTickets),
      'money-in-escalation': of(moneyInEscalation),
      'open-escalations': of(openEscalations),
      'response-time': of(responseTime),
      'resolution-time': of(resolutionTime),
      satisfaction: of(satisfaction),
      'nps-after-escalation': of(npsAfterEscalation),
      'first-contact-resolution': of(firstContactResolution),
      'escalation-rate': of(escalationRate),
      precision: of(precision),
      'level-dwell': of(levelDwell),
      churn: of(churn),
    },
  };
}
