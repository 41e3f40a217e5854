import type { Policy } from '../model/policy';

/**
 * The shipped triggers, each only suggesting. Weights are logits on an ordinary 5 %: alone, none reaches the watch band; no reply
 * in time, the third message and several tickets together are high; an urgent ticket that has breached is critical.
 */
export const triggers: Policy['triggers'] = [
  {
    rule: 'no-reply-in-time',
    mode: 'suggest',
    weight: 1.9,
    parameters: { defaultMinutes: 60, minutesByTier: { Gold: 60, Strategic: 30 } },
  },
  {
    rule: 'several-unresolved-tickets',
    mode: 'suggest',
    weight: 0.6,
    parameters: { tickets: 3 },
  },
  {
    rule: 'engagement-drop-and-support-spike',
    mode: 'suggest',
    weight: 1.6,
    parameters: { usageDropPercent: 40, ticketRisePercent: 100, days: 14, minimumTickets: 2 },
  },
];
