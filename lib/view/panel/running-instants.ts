import type { Assessment } from '../../domain/model/assessment';
import type { OutboxEntry } from '../../domain/model/outbox-entry';

/** The moments a ticket's screen counts down to or up from: they decide how often it looks at the clock. */
export function runningInstants(
  assessment: Assessment | null,
  outbox: readonly OutboxEntry[],
): (number | null)[] {
  const undo = outbox.filter(({ state }) => state === 'queued').map(({ undoUntil }) => undoUntil);
  if (assessment === null) return undo;
  return [
    ...undo,
    ...(assessment.clocks ?? []).map(({ dueAt }) => dueAt),
    ...assessment.path.flatMap(({ dueAt, reachedAt }) => [dueAt, reachedAt]),
    assessment.nextUpdateDueAt,
  ];
}
