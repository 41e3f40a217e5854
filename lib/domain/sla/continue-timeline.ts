import type { HistoryEvent } from '../model/history-event';
import type { Instant } from '../model/instant';
import { ClockError } from './clock-error';
import type { ClockRun } from './clock-run';
import { hearMessage } from './hear-message';
import { inHistoryOrder } from './in-history-order';
import { isInstant } from './is-instant';
import type { TicketTimeline } from './ticket-timeline';

/**
 * The timeline with more of the history folded in. In pieces, each later than the one before, or whole: the same. What changes
 * nothing leaves everything as it is, so saving a ticket moves no clock. What happened before the opening happened at it.
 * @param events in any order
 * @throws ClockError `bad-moment`, or `out-of-order` for an event before the last one that was folded in
 */
export function continueTimeline(timeline: TicketTimeline, events: readonly HistoryEvent[]): TicketTimeline {
  const next = {
    ...timeline,
    statuses: [...timeline.statuses],
    priorities: [...timeline.priorities],
  };
  for (const event of inHistoryOrder(events)) {
    if (!isInstant(event.at)) throw new ClockError('bad-moment', `${event.kind}.at`);
    const at = Math.max(event.at, timeline.openedAt);
    if (at < next.until) throw new ClockError('out-of-order', `${event.kind}.at`);
    next.until = at;
    if (event.kind === 'message') next.runs = hearMessage(next.runs, event, at);
    else if (event.kind === 'status') change(next.statuses, event.to, at);
    else if (event.kind === 'merged') change(next.statuses, 'closed', at);
    else if (event.kind === 'priority') change(next.priorities, event.to, at);
    else if (event.kind === 'group' && event.to !== next.groupId) {
      next.groupId = event.to;
      next.runs = { ...next.runs, group: groupRun(next.runs.group, event.to, at) };
    }
  }
  return next;
}

function change<Value>(held: { from: Instant; value: Value }[], value: Value, from: Instant): void {
  if (held.at(-1)?.value !== value) held.push({ from, value });
}

function groupRun(run: ClockRun | null, to: string | null, at: Instant): ClockRun | null {
  if (to === 'none') return run === null || run.endedAt !== null ? run : { ...run, endedAt: at };
  return { startedAt: at, endedAt: null, certain: to !== null };
}
