import type { Instant } from '../model/instant';
import type { Policy } from '../model/policy';

/** An escalation that was opened, as far as a storm is judged. */
export interface StormEscalation {
  recordKey: string;
  openedAt: Instant;
  /** Id of the kind of issue or the cause; `null` is unknown. */
  cause: string | null;
  ownerId: string | null;
}

/** What belongs together in a storm, on one customer system: one owner for all of it, `null` when nobody has any. */
export interface StormGroup {
  cause: string | null;
  ownerId: string | null;
  recordKeys: string[];
}

/**
 * When more escalations than the policy's number were opened within its minutes up to now, those, grouped by cause with one
 * owner each (acceptance SB7): who has most of a group, of equals who came first. A cause that is seen on two customer systems is
 * two groups, since nobody can own on one what they are on the other. Largest group first, unknown causes last.
 * `null` when there is no storm.
 */
export function stormGroups(
  escalations: readonly StormEscalation[],
  { moreThan, minutes }: Policy['storm'],
  now: Instant,
): StormGroup[] | null {
  const recent = escalations
    .filter(({ openedAt }) => openedAt > now - minutes * 60_000 && openedAt <= now)
    .toSorted((a, b) => a.openedAt - b.openedAt || (a.recordKey < b.recordKey ? -1 : 1));
  const once = recent.filter(
    ({ recordKey }, index) => recent.findIndex((other) => other.recordKey === recordKey) === index,
  );
  if (once.length <= moreThan) return null;
  const groups = new Map<string, StormEscalation[]>();
  for (const one of once) {
    const key = JSON.stringify([accountOf(one), one.cause]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()]
    .map((members) => ({
      cause: members[0]?.cause ?? null,
      ownerId: mostFrequent(members.flatMap(({ ownerId }) => (ownerId === null ? [] : [ownerId]))),
      recordKeys: members.map(({ recordKey }) => recordKey),
    }))
    .sort(
      (a, b) =>
        Number(a.cause === null) - Number(b.cause === null) || b.recordKeys.length - a.recordKeys.length,
    );
}

/** The customer system is the first part of a record's key. */
function accountOf({ recordKey }: StormEscalation): string {
  return recordKey.slice(0, recordKey.indexOf('/'));
}

function mostFrequent(ids: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  let best: string | null = null;
  for (const [id, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = id;
  return best;
}
