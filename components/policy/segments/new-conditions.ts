import type { Segment } from '../../../lib/domain/model/segment';

type Condition = Segment['all'][number];

/** Every kind of condition there is, as it begins: sound from the start. */
export const newConditions: { [Kind in Condition['kind']]: Extract<Condition, { kind: Kind }> } = {
  escalated: { kind: 'escalated' },
  'open-escalations': { kind: 'open-escalations', moreThan: 3 },
  'after-escalation': { kind: 'after-escalation', days: 15 },
  tier: { kind: 'tier', tiers: ['Gold'] },
  value: { kind: 'value', atLeast: 10_000 },
  measure: { kind: 'measure', metric: 'nps', from: 50 },
  likelihood: { kind: 'likelihood', is: 'high' },
  started: { kind: 'started', fromDays: 0, toDays: 90 },
  'renewal-within': { kind: 'renewal-within', days: 60 },
  did: { kind: 'did', event: 'login', days: 30 },
  'did-not': { kind: 'did-not', event: 'login', days: 14 },
  answered: { kind: 'answered', survey: 'nps', days: 14 },
  expansion: { kind: 'expansion' },
};
