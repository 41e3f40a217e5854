import { defaultPolicy } from '../../../lib/domain/default-policy/default-policy';
import type { PanelState } from '../../../lib/messages/panel-state';
import type { PanelRecord } from '../panel-record';
import { NOW } from './now';

const HOUR = 3_600_000;

/** What the panel is told of the sample customer. */
export function sampleAccountState(changes: Partial<PanelRecord<'account'>> = {}): PanelState {
  const ref = {
    host: 'salesforce',
    account: 'acme.my.salesforce.com',
    kind: 'account',
    id: '0015g00000Xy7ZzAAJ',
  } as const;
  return {
    clockOffset: 0,
    policy: defaultPolicy,
    due: [],
    record: {
      kind: 'account',
      ref,
      me: { id: '005x', name: 'Tom Adler', role: 'agent' },
      people: [],
      problem: null,
      readAt: NOW - 20_000,
      facts: {
        account: { ref, name: 'Northwind Logistics', externalId: '500', tier: 'Enterprise', measures: {} },
        tickets: { tickets: [], complete: true },
        twin: 'none',
      },
      health: {
        computedAt: NOW,
        policyVersion: 'default-1',
        cardName: defaultPolicy.healthCards[0]?.name ?? '',
        score: 6.1,
        band: 'fair',
        trend: -1.3,
        coverage: 0.8,
        metrics: [
          { metric: 'usage', weightPercent: 20, raw: 0.4, score: 3.8, asOf: NOW - 2 * HOUR },
          { metric: 'support', weightPercent: 40, raw: 3, score: 5.2, asOf: NOW - 10_000 },
          { metric: 'adoption', weightPercent: 20, raw: 0.8, score: 8.2, asOf: NOW - 26 * HOUR },
          { metric: 'nps', weightPercent: 20, raw: null, score: null, asOf: null },
        ],
        remark: { key: 'remark_usage_fell', values: [{ kind: 'percent', percent: 31 }] },
        openTickets: 5,
        escalated: [
          {
            ref: { host: 'zendesk', account: 'acme.zendesk.com', kind: 'ticket', id: '4821' },
            subject: 'Trucks cannot sync since the update',
            levelId: 'level-1',
          },
        ],
      },
      ...changes,
    },
  };
}
