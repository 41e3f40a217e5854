import type { SegmentMembership } from '../model/segment-membership';

/** Which segments a customer is in now; `null` is unknown. A segment that is not named is unknown too. */
export interface CustomerSegments {
  recordKey: string;
  segments: ReadonlyMap<string, boolean | null>;
}

/**
 * What is to be remembered after a look at some customers: entering is counted, leaving is noted, and what is unknown stays as it
 * was, so nobody enters or leaves by an unknown. A customer never seen before enters what they are in.
 * @param before as it was remembered, in any order
 * @returns by customer and segment, in the order of these texts
 */
export function membershipsAfter(
  before: readonly SegmentMembership[],
  customers: readonly CustomerSegments[],
): SegmentMembership[] {
  const remembered = new Map(before.map((one) => [keyOf(one.recordKey, one.segment), one]));
  for (const { recordKey, segments } of customers)
    for (const [segment, inside] of segments) {
      if (inside === null) continue;
      const key = keyOf(recordKey, segment);
      const known = remembered.get(key) ?? { recordKey, segment, inside: false, entered: 0 };
      const enters = inside && !known.inside;
      remembered.set(key, { ...known, inside, entered: known.entered + Number(enters) });
    }
  return [...remembered].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

function keyOf(recordKey: string, segment: string): string {
  return JSON.stringify([recordKey, segment]);
}
