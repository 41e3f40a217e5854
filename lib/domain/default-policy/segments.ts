import type { Policy } from '../model/policy';

/**
 * The shipped segments: the four of SuccessBLOC (acceptance SB2), those its campaigns are aimed at (SB6), those with something to gain,
 * those who begin or are about to renew (CO13), and two by size for health cards of their own. Tiers, days and edges are ours where the field gives no number.
 */
export const segments: Policy['segments'] = [
  { id: 'escalated', name: 'Escalated customers', all: [{ kind: 'escalated' }] },
  { id: 'after-escalation', name: '15 days post escalation', all: [{ kind: 'after-escalation', days: 15 }] },
  {
    id: 'many-escalations',
    name: '> 3 open escalations',
    all: [{ kind: 'open-escalations', moreThan: 3 }],
  },
  {
    id: 'strategic-escalated',
    name: 'Strategic escalated',
    all: [{ kind: 'escalated' }, { kind: 'tier', tiers: ['Strategic'] }],
  },
  {
    id: 'new-users',
    name: 'New users after onboarding',
    all: [
      { kind: 'started', fromDays: 0, toDays: 90 },
      { kind: 'did', event: 'onboarding-completed', days: 14 },
    ],
  },
  {
    id: 'not-using-feature',
    name: 'Not using feature X',
    all: [
      { kind: 'did', event: 'login', days: 30 },
      { kind: 'did-not', event: 'feature-used', days: 30 },
    ],
  },
  {
    id: 'champions',
    name: 'Champions',
    all: [
      { kind: 'likelihood', is: 'low' },
      { kind: 'measure', metric: 'nps', from: 50 },
    ],
  },
  {
    id: 'stopped-using',
    name: 'Active then stopped',
    all: [
      { kind: 'did', event: 'login', days: 90 },
      { kind: 'did-not', event: 'login', days: 14 },
    ],
  },
  { id: 'answered-nps', name: 'Answered an NPS', all: [{ kind: 'answered', survey: 'nps', days: 14 }] },
  { id: 'expansion', name: 'Healthy and growing', all: [{ kind: 'expansion' }] },
  {
    id: 'onboarding',
    name: 'Onboarding',
    all: [{ kind: 'started', fromDays: 0, toDays: 60 }],
  },
  {
    id: 'renewal-soon',
    name: 'Renewal within 60 days',
    all: [{ kind: 'renewal-within', days: 60 }],
  },
  {
    id: 'enterprise',
    name: 'Enterprise',
    all: [{ kind: 'tier', tiers: ['Enterprise', 'Strategic', 'Platinum'] }],
  },
  {
    id: 'small-business',
    name: 'Small business',
    all: [{ kind: 'tier', tiers: ['Small business', 'SMB', 'Starter', 'Basic'] }],
  },
];
