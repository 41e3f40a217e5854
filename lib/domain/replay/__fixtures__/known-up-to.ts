import type { History } from '../../model/history';
import type { Instant } from '../../model/instant';

/** The history as it would have been exported at `at`: without everything that came later. */
export function knownUpTo(history: History, at: Instant): History {
  const before = <Item extends { at: Instant }>(items: readonly Item[]): Item[] =>
    items.filter((item) => item.at <= at);
  const orNull = <Item extends { at: Instant }>(items: readonly Item[] | null) =>
    items === null ? null : before(items);
  return {
    ...history,
    until: at,
    tickets: history.tickets
      .filter(({ history: { opened } }) => opened.at <= at)
      .map((record) => ({
        ...record,
        history: { ...record.history, events: before(record.history.events) },
        messages: orNull(record.messages),
        surveys: orNull(record.surveys),
        escalation: orNull(record.escalation),
        signals: orNull(record.signals),
        hostEscalatedAt:
          typeof record.hostEscalatedAt === 'number' && record.hostEscalatedAt > at
            ? 'never'
            : record.hostEscalatedAt,
      })),
    accounts: history.accounts.map((record) => ({
      ...record,
      measures: Object.fromEntries(
        Object.entries(record.measures).map(([id, points]) => [id, before(points)]),
      ),
      events: orNull(record.events),
      surveys: orNull(record.surveys),
      health: orNull(record.health),
    })),
  };
}
