import { defaultPolicy } from '../../../lib/domain/default-policy/default-policy';
import type { PanelState } from '../../../lib/messages/panel-state';
import type { PanelRecord } from '../panel-record';
import { NOW } from './now';
import { sampleAssessment } from './sample-assessment';

/** What the panel is told of the sample ticket. */
export function sampleState(changes: Partial<PanelRecord<'ticket'>> = {}): PanelState {
  const ref = { host: 'zendesk', account: 'acme.zendesk.com', kind: 'ticket', id: '4821' } as const;
  return {
    clockOffset: 0,
    policy: defaultPolicy,
    due: 0,
    calls: { host: 'zendesk', lastHour: 38, lastDay: 90, left: 97, day: null, rests: null },
    record: {
      kind: 'ticket',
      ref,
      me: { id: '9001', name: 'Maya Ortiz', role: 'agent' },
      people: [
        { id: '9001', name: 'Maya Ortiz', role: 'agent' },
        { id: '9002', name: 'Priya Raman', role: 'agent' },
        { id: '9003', name: 'Jonas Weber', role: 'agent' },
        { id: '9004', name: 'Ada Lindqvist', role: 'admin' },
      ],
      problem: null,
      readAt: NOW - 20_000,
      nextKey: 'acme.zendesk.com/4821/1/0',
      outbox: [],
      assessment: sampleAssessment(),
      facts: {
        ticket: {
          ref,
          subject: 'Trucks cannot sync since the update',
          status: 'open',
          priority: 'low',
          type: 'problem',
          tags: [],
          createdAt: NOW - 86_400_000,
          updatedAt: NOW - 7_800_000,
          stamp: '2026-03-02T12:08:00Z',
          requesterId: '7001',
          assigneeId: '9001',
          groupId: '300',
          accountId: '500',
          commentCount: 5,
          escalated: false,
        },
        people: [],
        clocks: null,
        conversation: null,
        customer: {
          ref: { host: 'zendesk', account: 'acme.zendesk.com', kind: 'account', id: '500' },
          name: 'Northwind Logistics',
          externalId: null,
          tier: 'Gold',
          measures: {},
        },
        customerTickets: null,
        events: [],
      },
      ...changes,
    },
  };
}
