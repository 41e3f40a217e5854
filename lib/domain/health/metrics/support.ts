import type { HealthMetric } from '../metric';
import { openTickets } from '../open-tickets';
import { unread } from '../unread';

/** Tickets and cases open now, on both hosts: fewer is better. How many were open 30 days before, no host tells. */
export const support: HealthMetric = {
  id: 'support',
  labelKey: 'metric_support',
  topic: 'support',
  kind: 'quantitative',
  range: { least: 0, most: null },
  defaultPoints: [
    [0, 10],
    [1, 9],
    [3, 6],
    [6, 2],
    [10, 0],
  ],
  playbook: 'play-support',
  read(facts) {
    const open = openTickets(facts);
    return { ...unread, raw: open?.count ?? null, atLeast: open?.atLeast ?? false, current: true };
  },
};
