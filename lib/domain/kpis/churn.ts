import type { Instant } from '../model/instant';
import { figure } from './figure';
import type { Kpi } from './kpi';
import { sharePercent } from './share-percent';

interface Churn {
  /** Customers twelve months before the end of the period, of which it is known whether they left since. */
  customers: number;
  left: number;
  percent: number | null;
  /** Against the policy's band, its edges included. */
  judgement: 'below' | 'within' | 'above' | null;
  /** Customers of which nobody knows whether they left: not counted. */
  unknown: number;
  /** Of `customers`, those of which nobody knows since when they are one: they count as customers of old. */
  unknownStart: number;
}

const JUDGEMENTS = {
  below: 'kpi_churn_below',
  within: 'kpi_churn_within',
  above: 'kpi_churn_above',
} as const;

/**
 * Acceptance HS6: the share of customers that left in the twelve months before the end of the period, against a band of 5 to 7 %. Who became
 * one within these months is in neither number. In groups other than by time it is always that of all customers.
 */
export const churn: Kpi<Churn> = {
  id: 'churn',
  labelKey: 'kpi_churn',
  measure({ accounts, period: { until }, policy }) {
    const begin = yearBefore(until);
    let [customers, left, unknown, unknownStart] = [0, 0, 0, 0];
    for (const { account, leftAt } of accounts.values()) {
      const startedAt = account.startedAt ?? null;
      if (startedAt !== null && startedAt >= begin) continue;
      if (leftAt === null) unknown++;
      else if (leftAt === 'never' || leftAt >= begin) {
        customers++;
        if (startedAt === null) unknownStart++;
        if (leftAt !== 'never' && leftAt < until) left++;
      }
    }
    const percent = sharePercent(left, customers);
    const { low, high } = policy.goals.churnPercent;
    return {
      customers,
      left,
      percent,
      judgement: percent === null ? null : percent < low ? 'below' : percent > high ? 'above' : 'within',
      unknown,
      unknownStart,
    };
  },
  figures: ({ percent, customers, judgement }) => [
    figure('churn', 'percent', percent, customers, judgement === null ? null : JUDGEMENTS[judgement]),
  ],
};

/** The same date and time a year before, in UTC; of 29 February, 1 March. */
function yearBefore(moment: Instant): Instant {
  const date = new Date(moment);
  return date.setUTCFullYear(date.getUTCFullYear() - 1);
}
