import { assess } from '../../../lib/domain/assess';
import type { Person } from '../../../lib/domain/model/person';
import type { Policy } from '../../../lib/domain/model/policy';
import type { TicketFacts } from '../../../lib/domain/model/ticket-facts';
import type { PanelState } from '../../../lib/messages/panel-state';
import { NOW } from './now';
import { sampleState } from './sample-state';
import { staff } from './staff';

const MINUTE = 60_000;

/** What the panel is told of an outage of the sample customer's, assessed by the policy. */
export function stateOf(
  policy: Policy,
  changes: Partial<TicketFacts> = {},
  ticket: Partial<TicketFacts['ticket']> = {},
  known: readonly Person[] = staff,
): PanelState {
  const { record, ...rest } = sampleState();
  if (record.kind !== 'ticket' || record.facts === null) throw new Error('the sample is a ticket');
  const facts: TicketFacts = {
    ...record.facts,
    people: [...known],
    clocks: [],
    conversation: { waitingSince: NOW - 25 * MINUTE, unansweredMessages: 1, agentReplies: 1 },
    ...changes,
    ticket: {
      ...record.facts.ticket,
      subject: 'Outage: trucks cannot sync since the update',
      priority: 'high',
      ...ticket,
    },
  };
  return {
    ...rest,
    policy,
    record: { ...record, people: [...known], facts, assessment: assess(facts, policy, NOW) },
  };
}
