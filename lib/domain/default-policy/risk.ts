import type { Policy } from '../model/policy';

/** The shipped prior of the risk number (design 4.3): bands 40, 60 and 80, logits beside those of the triggers. */
export const risk: Policy['risk'] = {
  ordinaryPercent: 5,
  bands: { watch: 40, high: 60, critical: 80 },
  minimumCoverage: 0.5,
  features: {
    'sla-breached': 2.6,
    // Small, because whoever waits long on a reply clock is counted by `no-reply-in-time` already.
    'sla-within-warning': 0.25,
    'priority-urgent': 1.8,
    'priority-high': 0.45,
    'priority-low': -0.6,
    'third-message-without-answer': 1,
    'waiting-for-customer': -1.5,
  },
};
