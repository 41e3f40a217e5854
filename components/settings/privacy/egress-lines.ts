import type { EgressEntry } from '../../../lib/domain/model/egress-entry';

/** Requests of one kind over all days. */
export type EgressLine = Omit<EgressEntry, 'day'>;

/** The ledger with all days put together, the most frequent first. */
export function egressLines(entries: readonly EgressEntry[]): EgressLine[] {
  const lines = new Map<string, EgressLine>();
  for (const { day: _, ...entry } of entries) {
    const { host, method, path, purpose, through } = entry;
    const id = JSON.stringify([host, method, path, purpose, through]);
    const known = lines.get(id);
    lines.set(id, known === undefined ? entry : sum(known, entry));
  }
  return [...lines.values()].sort((a, b) => b.count - a.count);
}

function sum(one: EgressLine, other: EgressLine): EgressLine {
  return {
    ...one,
    count: one.count + other.count,
    unanswered: one.unanswered + other.unanswered,
    sent: one.sent + other.sent,
    received: one.received + other.received,
    first: Math.min(one.first, other.first),
    last: Math.max(one.last, other.last),
  };
}
