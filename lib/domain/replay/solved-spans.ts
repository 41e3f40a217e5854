import { byMoment } from './by-moment';
import type { SolvedSpan } from './solved-span';
import type { TicketPast } from './ticket-past';

/** When tickets were solved, by kind of issue. One whose history has gaps is left out: it may have been solved at any moment. */
export function solvedSpans(tickets: Iterable<TicketPast>): Map<string, SolvedSpan[]> {
  const byType = new Map<string, SolvedSpan[]>();
  for (const past of tickets) {
    if (!past.record.history.complete) continue;
    const spans = spansOf(past);
    const own = byType.get(past.issueType);
    if (own === undefined) byType.set(past.issueType, spans);
    else own.push(...spans);
  }
  return new Map([...byType].map(([type, spans]) => [type, byMoment(spans)]));
}

function spansOf({ record, key, issueType, openedAt, moments }: TicketPast): SolvedSpan[] {
  const { ref, product, accountId } = record;
  const about = { id: ref.id, accountId: accountId === 'none' ? null : accountId, issueType, product };
  const spans: SolvedSpan[] = [];
  for (const { at, doneAt } of moments) {
    const last = spans.at(-1);
    const open = last !== undefined && last.until === Infinity ? last : null;
    if (doneAt !== null && open === null)
      spans.push({ at: doneAt, until: Infinity, key, solved: { ...about, openedAt, solvedAt: doneAt } });
    if (doneAt === null && open !== null) open.until = at;
  }
  return spans;
}
