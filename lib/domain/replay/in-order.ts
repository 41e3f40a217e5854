import { inHostOrder } from '../escalation/in-host-order';
import type { History } from '../model/history';
import { inHistoryOrder } from '../sla/in-history-order';
import { byMoment } from './by-moment';

/** The same history with everything that has a moment earliest first. The order of tickets, customers and people stays. */
export function inOrder(history: History): History {
  return {
    ...history,
    tickets: history.tickets.map((record) => ({
      ...record,
      history: { ...record.history, events: inHistoryOrder(record.history.events) },
      messages: ordered(record.messages),
      surveys: ordered(record.surveys),
      escalation: record.escalation === null ? null : inHostOrder(record.escalation),
      signals: ordered(record.signals),
    })),
    accounts: history.accounts.map((record) => ({
      ...record,
      measures: Object.fromEntries(
        Object.entries(record.measures).map(([id, points]) => [id, byMoment(points)]),
      ),
      events: ordered(record.events),
      surveys: ordered(record.surveys),
      health: ordered(record.health),
    })),
  };
}

function ordered<Item extends { at: number }>(items: readonly Item[] | null): Item[] | null {
  return items === null ? null : byMoment(items);
}
