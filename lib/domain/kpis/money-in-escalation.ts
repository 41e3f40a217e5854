import { figure } from './figure';
import { isOpenBefore } from './is-open-before';
import type { Kpi } from './kpi';
import { unknownLogs } from './unknown-logs';

interface MoneyInEscalation {
  /** What the customers with an open escalation at the end of the period pay in a year; `null` when none of their values is known. */
  sum: number | null;
  /** Customers with an open escalation, each once, and how many of their values are unknown. */
  accounts: number;
  unknownValues: number;
  /** Tickets with an open escalation whose customer is unknown, or that have none: not in the sum. */
  withoutAccount: number;
  /** Tickets whose log is unknown. */
  leftOut: number;
}

/**
 * Acceptance SB1: three customers worth 10k, 20k and 30k with open escalations are 60k; one with two of them counts once. In groups by
 * kind, product and so on a customer counts once in each, so these may be more than the whole.
 */
export const moneyInEscalation: Kpi<MoneyInEscalation> = {
  id: 'money-in-escalation',
  labelKey: 'kpi_money_in_escalation',
  measure(scope) {
    const open = scope.escalations.filter((escalation) => isOpenBefore(escalation, scope.period.until));
    const keys = new Set(open.map(({ ticket }) => ticket.accountKey));
    const accounts = [...keys].flatMap((key) => (key === null || key === 'none' ? [] : [key]));
    const values = accounts.flatMap((key) => scope.accounts.get(key)?.account.contractValue ?? []);
    return {
      // In one order always: a sum of fractions depends on it.
      sum:
        values.length === 0 && accounts.length > 0
          ? null
          : values.sort((a, b) => a - b).reduce((sum, value) => sum + value, 0),
      accounts: accounts.length,
      unknownValues: accounts.length - values.length,
      withoutAccount: open.filter(({ ticket }) => ticket.accountKey === null || ticket.accountKey === 'none')
        .length,
      leftOut: unknownLogs(scope),
    };
  },
  figures: ({ sum, accounts, unknownValues }) => [
    figure('money', 'money', sum, accounts - unknownValues),
    figure('unknown_values', 'count', unknownValues, accounts),
  ],
};
