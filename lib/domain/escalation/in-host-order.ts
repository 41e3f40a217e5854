import { compareText } from '../model/compare-text';
import { EscalationDeed } from '../model/escalation-deed';
import type { EscalationEvent } from '../model/escalation-event';

const DEEDS = EscalationDeed.options;

/**
 * Events in the order of the host's notes, the same in every browser whatever order they were read in: by moment, then by
 * note id (numbers by size, also above 2^53, before other ids), then as the markers of one note follow on each other.
 * An event that was read twice is there once.
 */
export function inHostOrder(events: readonly EscalationEvent[]): EscalationEvent[] {
  const seen = new Set<string>();
  return events.toSorted(compare).filter(({ noteId, key, deed }) => {
    const name = `${noteId} ${key} ${deed}`;
    if (seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}

function compare(a: EscalationEvent, b: EscalationEvent): number {
  return (
    a.at - b.at ||
    compareIds(a.noteId, b.noteId) ||
    a.cycle - b.cycle ||
    a.n - b.n ||
    DEEDS.indexOf(a.deed) - DEEDS.indexOf(b.deed) ||
    compareText(content(a), content(b))
  );
}

function compareIds(a: string, b: string): number {
  const numbers = [a, b].map((id) => /^\d+$/.test(id));
  if (numbers[0] !== numbers[1]) return numbers[0] ? -1 : 1;
  if (numbers[0] === true) return a.length - b.length || compareText(a, b);
  return compareText(a, b);
}

function content(event: EscalationEvent): string {
  const { key, levelId, ownerId, dueAt, policyVersion, authorId } = event;
  const { effectiveAt, ground, row, to, until, outcome, cause } = event;
  return JSON.stringify([
    [key, levelId, ownerId, dueAt, policyVersion, authorId],
    [effectiveAt, ground, row, to, until, outcome, cause],
  ]);
}
