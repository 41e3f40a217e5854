import type { HistoryEvent } from '../model/history-event';

/** At the same moment and place: who asked before who answered. */
const RANK: Record<HistoryEvent['kind'], number> = {
  priority: 0,
  group: 1,
  assignee: 2,
  message: 3,
  status: 4,
  merged: 5,
};
const SPEAKERS = ['customer', 'system', 'agent'];

/**
 * The events by their moments, those of one moment by the host's order, then the same way however they arrive. What is told twice
 * happened once.
 */
export function inHistoryOrder(events: readonly HistoryEvent[]): HistoryEvent[] {
  return events.toSorted(order).filter((event, index, all) => {
    const before = all[index - 1];
    return before === undefined || order(before, event) !== 0;
  });
}

function order(a: HistoryEvent, b: HistoryEvent): number {
  return a.at - b.at || a.order - b.order || RANK[a.kind] - RANK[b.kind] || compare(word(a), word(b));
}

function word(event: HistoryEvent): string {
  if (event.kind === 'message') return `${SPEAKERS.indexOf(event.by ?? '')}/${event.public}`;
  return `${event.kind === 'merged' ? event.into : event.to}`;
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
