import type { Policy } from '../model/policy';

/** The shipped guard against overuse: band 3 to 10 % as in acceptance KP5, budgets of our own. */
export const guard: Policy['guard'] = {
  criteria: [
    { kind: 'any-rule' },
    { kind: 'risk', atLeast: 'high' },
    // The highest that Salesforce's own list has.
    { kind: 'priority', atLeast: 'high' },
    { kind: 'breach' },
  ],
  weeklyBudget: { person: 10, team: 40 },
  ratePercent: { low: 3, high: 10 },
  minimumTickets: 50,
  minimumEscalations: 5,
};
