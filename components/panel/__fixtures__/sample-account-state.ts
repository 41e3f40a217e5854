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
  const organization = {
    host: 'zendesk',
    account: 'acme.zendesk.com',
    kind: 'account',
    id: '509974',
  } as const;
  return {
    clockOffset: 0,
    policy: defaultPolicy,
    due: 0,
    calls: { host: 'salesforce', lastHour: 3, lastDay: 21, left: null, day: null, rests: null },
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
        twin: {
          account: { ref: organization, name: 'Northwind', externalId: ref.id, tier: null, measures: {} },
          tickets: {
            tickets: [
              {
                id: '4821',
                subject: 'Trucks cannot sync since the update',
                status: 'open',
                createdAt: NOW - 26 * HOUR,
                escalated: true,
                levelId: 'level-1',
                dueAt: 'none',
              },
            ],
            complete: true,
          },
        },
      },
      health: {
        computedAt: NOW,
        policyVersion: 'default-1',
        cardId: defaultPolicy.healthCards[0]?.id ?? '',
        cardName: defaultPolicy.healthCards[0]?.name ?? '',
        model: 'weighted',
        score: 6.1,
        band: 'fair',
        computed: { score: 6.1, band: 'fair' },
        models: { weighted: 6.1, worst: 3.8 },
        override: 'none',
        trend: -1.3,
        movement: 'down',
        coverage: 0.8,
        inputs: { known: 3, total: 4 },
        metrics: [
          line('usage', 20, 0.4, 3.8, NOW - 2 * HOUR),
          line('support', 40, 3, 5.2, NOW - 10_000),
          line('adoption', 20, 0.8, 8.2, NOW - 26 * HOUR),
          line('nps', 20, null, null, null),
        ],
        remark: { key: 'remark_usage_fell', values: [{ kind: 'percent', percent: 31 }] },
        drop: 'none',
        change: null,
        causes: [],
        sparkline: [],
        activity: [],
        likelihood: 'medium',
        expansion: false,
        segments: { in: ['escalated'], unknown: [] },
        children: 'none',
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

function line(
  metric: string,
  weightPercent: number,
  raw: number | null,
  score: number | null,
  asOf: number | null,
) {
  return {
    ...{ metric, weightPercent, raw, score, asOf },
    ...{ stale: false, contribution: null, previousScore: null, movement: null },
  };
}
