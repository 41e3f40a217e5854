import type { Policy } from '../model/policy';

/** What the indicators are held against: churn as in acceptance HS6, satisfaction as in KP3, first contact as in KP4's example. */
export const goals: Policy['goals'] = {
  churnPercent: { low: 5, high: 7 },
  satisfaction: { five: 4, ten: 8 },
  firstContactPercent: 80,
  precisionPercent: 50,
  minimumFirings: 10,
};
