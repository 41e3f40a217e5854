import type { Policy } from '../../model/policy';

/** The five campaigns of acceptance SB6, their sentences and their targeting word for word. */
export const campaigns: Policy['templates'] = [
  {
    id: 'campaign-new-user-welcome',
    name: 'New User Welcome',
    kind: 'campaign',
    language: 'en',
    subject: 'Welcome to [Company/product]',
    body: "Welcome [John] to [Company/product]. Here's what you should be using:\n\n[value]\n\nKind regards\n[Sender]",
    campaign: {
      goal: 'New users know what to use first',
      targeting: 'New users after onboarding',
      segment: 'new-users',
    },
  },
  {
    id: 'campaign-feature-usage',
    name: 'Drive Feature Usage',
    kind: 'campaign',
    language: 'en',
    subject: "You're missing out on [value]",
    body: "Hello [John],\n\nYou're missing out on [value]. Shall we show you how it works?\n\nKind regards\n[Sender]",
    campaign: {
      goal: 'A feature is used by those it was bought for',
      targeting: 'Users not using feature X',
      segment: 'not-using-feature',
    },
  },
  {
    id: 'campaign-progress',
    name: 'Progress/Status',
    kind: 'campaign',
    language: 'en',
    subject: 'What you have done with [Company/product]',
    body: "Hello [John],\n\nThis is what you've done/accomplished so far:\n\n[Results]\n\nKind regards\n[Sender]",
    campaign: {
      goal: 'Champions see what they achieved, and can show it',
      targeting: 'Champions',
      segment: 'champions',
    },
  },
  {
    id: 'campaign-winback',
    name: 'Winback',
    kind: 'campaign',
    language: 'en',
    subject: 'We miss you',
    body: 'Hello [John],\n\nWe miss you. What would have to be different for [Company/product] to be useful to you again?\n\nKind regards\n[Sender]',
    campaign: {
      goal: 'Who stopped comes back, or says why not',
      targeting: 'Active then stopped',
      segment: 'stopped-using',
    },
  },
  {
    id: 'campaign-post-feedback',
    name: 'Post-Feedback Follow Up',
    kind: 'campaign',
    language: 'en',
    subject: 'Thank you for your feedback',
    body: 'Hello [John],\n\nThank you for sharing your experience with us, we would love to hear more. When may we call you?\n\nKind regards\n[Sender]',
    campaign: {
      goal: 'Whoever answers is heard, and says more',
      targeting: 'Filled an NPS',
      segment: 'answered-nps',
    },
  },
];
