import type { CompositePart } from '../rest/composite-part';
import { firstError } from '../rest/first-error';
import { rowsIn } from '../rest/rows-in';
import { succeeded } from '../rest/succeeded';
import { MilestoneRow } from '../schema/milestone-row';

/**
 * The milestones of a query's answer; an org without Entitlement Management does not know the object, and has none. `null`
 * when they could not be read. Some that could not be read make the rest no answer: the nearest may be among them.
 */
export function milestonesIn(part: CompositePart, limit: number): MilestoneRow[] | null {
  if (!succeeded(part)) return firstError(part.body)?.code === 'INVALID_TYPE' ? [] : null;
  const read = rowsIn(part, MilestoneRow, limit);
  return read?.complete ? read.rows : null;
}
