import type { TicketHistory } from '../model/ticket-history';
import { ClockError } from './clock-error';
import type { ClockRun } from './clock-run';
import { isInstant } from './is-instant';
import type { TicketTimeline } from './ticket-timeline';

/**
 * A ticket's timeline at the moment it was opened. A ticket that an agent opened waits for no first reply until the customer writes.
 * @throws ClockError `bad-moment`
 */
export function beginTimeline({ opened, complete }: TicketHistory): TicketTimeline {
  const { at, by, status, priority, groupId } = opened;
  if (!isInstant(at)) throw new ClockError('bad-moment', 'opened.at');
  const run = (certain: boolean): ClockRun => ({ startedAt: at, endedAt: null, certain });
  const waits = by === 'agent' ? null : run(by !== null);
  return {
    openedAt: at,
    complete,
    until: at,
    statuses: [{ from: at, value: status }],
    priorities: [{ from: at, value: priority }],
    groupId,
    runs: {
      firstReply: waits,
      nextReply: null,
      sinceReply: null,
      waiting: waits,
      open: run(true),
      group: groupId === 'none' ? null : run(groupId !== null),
    },
  };
}
