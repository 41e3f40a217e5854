import type { Policy } from '../model/policy';

/**
 * The shipped triggers, each only suggesting: those that both hosts tell enough for, and those that judge as soon as
 * something is kept here (solved tickets, a customer's health). The others wait in the registry for what has to be imported. Weights are logits on an ordinary 5 %: alone, none reaches the watch
 * band; no reply in time, the third message and several tickets together are high; an urgent ticket that has breached is
 * critical, and one that says that business stands still is high from its first minute.
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
    parameters: {
      usageDropPercent: 40,
      ticketRisePercent: 100,
      days: 14,
      minimumTickets: 2,
      maximumAgeDays: 45,
    },
  },
  {
    rule: 'business-down',
    mode: 'suggest',
    weight: 1.6,
    toLevel: 'level-2',
    // Not every urgent malfunction stops a business: a tag or the customer's own words say so.
    parameters: { issueTypes: [], tags: ['business_down', 'production_down'] },
  },
  {
    rule: 'widespread-issue',
    mode: 'suggest',
    weight: 0.8,
    toLevel: 'level-3',
    parameters: { accounts: 2, tags: ['widespread'], field: 'widespread' },
  },
  {
    id: 'billing-dispute-open',
    rule: 'kind-open-too-long',
    mode: 'suggest',
    weight: 0.8,
    parameters: { issueType: 'billing-dispute', hours: 48 },
  },
  {
    rule: 'longer-than-usual',
    mode: 'suggest',
    weight: 0.6,
    parameters: { factor: 2, tickets: 50, minimumTickets: 10 },
  },
  {
    rule: 'negative-sentiment',
    mode: 'suggest',
    // A word list hears tone with an accuracy of about .75: a hint, until one's own closed tickets say more.
    weight: 0.2,
    parameters: { threshold: -0.4, messages: 1 },
  },
  {
    rule: 'expectation-gap',
    mode: 'suggest',
    weight: 0.3,
    parameters: { tags: ['expectation_gap'], days: 14 },
  },
  {
    rule: 'follow-ups-and-tone',
    mode: 'suggest',
    // Small, because the third message without an answer is counted as such already.
    weight: 0.1,
    parameters: { followUps: 3, hours: 24, toneDrop: 0.4 },
  },
  {
    rule: 'health-decline',
    mode: 'suggest',
    weight: 0.4,
    parameters: { points: null, days: null },
  },
];
