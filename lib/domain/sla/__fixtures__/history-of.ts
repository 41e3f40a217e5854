import { HistoryEvent } from '../../model/history-event';
import { TicketHistory } from '../../model/ticket-history';

/**
 * A history as an adapter delivers it, from lines such as `10:30 reply`, `note`, `customer`, `unclear`, `status pending`,
 * `priority urgent`, `group 7`, `assignee 9`, `merged 12`. A moment without a date is of the day of the opening; `?` is unknown.
 */
export function historyOf(
  openedAt: string,
  lines: readonly string[] = [],
  change: { opened?: Partial<TicketHistory['opened']>; complete?: boolean } = {},
): TicketHistory {
  return TicketHistory.parse({
    opened: {
      at: Date.parse(openedAt),
      by: 'customer',
      status: 'new',
      priority: 'normal',
      groupId: '1',
      ...change.opened,
    },
    events: lines.map((line, order) => eventOf(line, openedAt.slice(0, 10), order)),
    complete: change.complete ?? true,
  });
}

const messages: Record<string, object> = {
  reply: { by: 'agent', public: true },
  note: { by: 'agent', public: false },
  customer: { by: 'customer', public: true },
  rule: { by: 'system', public: true },
  unclear: { by: null, public: null },
};

function eventOf(line: string, day: string, order: number): HistoryEvent {
  const [moment = '', word = '', value = ''] = line.split(' ');
  const at = Date.parse(moment.includes('T') ? moment : `${day}T${moment}Z`);
  const message = messages[word];
  if (message !== undefined) return HistoryEvent.parse({ kind: 'message', at, order, ...message });
  const to = value === '?' ? null : value;
  return HistoryEvent.parse({ kind: word, at, order, ...(word === 'merged' ? { into: to } : { to }) });
}
