import type { ReadableFields } from '../fields/readable-fields';
import type { CompositePart } from '../rest/composite-part';
import { rowsIn } from '../rest/rows-in';
import { MilestoneRow } from '../schema/milestone-row';

/**
 * The milestones of a query's answer; an org without Entitlement Management does not know the object, and has none. `null`
 * when they could not be read. Some that could not be read make the rest no answer: the nearest may be among them.
 */
export function milestonesIn(
  readable: ReadableFields,
  part: CompositePart | null,
  limit: number,
): MilestoneRow[] | null {
  if (readable.CaseMilestone === null) return [];
  const read = rowsIn(part, MilestoneRow, limit);
  return read?.complete ? read.rows : null;
}
