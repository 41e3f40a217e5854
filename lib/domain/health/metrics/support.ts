import type { HealthMetric } from '../metric';
import { openTickets } from '../open-tickets';

/** Tickets and cases open now, on both hosts: fewer is better. How many were open 30 days before, no host tells. */
export const support: HealthMetric = {
  id: 'support',
  labelKey: 'metric_support',
  read(facts) {
    const open = openTickets(facts);
    return {
      raw: open?.count ?? null,
      previousRaw: null,
      asOf: null,
      atLeast: open?.atLeast ?? false,
      remark: null,
    };
  },
};
