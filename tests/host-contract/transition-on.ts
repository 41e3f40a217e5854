import { formatMarker } from '../../lib/domain/model/format-marker';
import type { TicketFacts } from '../../lib/domain/model/ticket-facts';
import type { TransitionWrite } from '../../lib/hosts/contract';
import type { HostWorld } from './host-under-test';

const second = 1_000;

/** One step up, to a colleague, with everything a transition can carry. */
export function transitionOn(
  { connection, ticketId, colleagueId, clock }: HostWorld,
  facts: TicketFacts,
): TransitionWrite {
  const event = {
    key: `${connection.account}/${ticketId}/1/0`,
    deed: 'escalated',
    levelId: 'level-1',
    ownerId: colleagueId,
    dueAt: Math.ceil(clock.now() / second) * second + 3600 * second,
    policyVersion: 'shipped-1',
  } as const;
  return {
    ref: { account: connection.account, id: ticketId },
    event,
    note: `Escalated to Level 1.\n\n${formatMarker(event)}`,
    facts,
    assign: { personId: colleagueId, kind: 'person' },
    priority: 'urgent',
    tags: { add: ['bellwether_escalated', 'bellwether_level_level-1'], remove: [] },
    task: { title: 'Escalated to Level 1', dueAt: event.dueAt },
  };
}
