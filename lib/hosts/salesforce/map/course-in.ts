import type { ReadableFields } from '../fields/readable-fields';
import type { CompositePart } from '../rest/composite-part';
import type { Rows } from '../rest/page-rows';
import { rowsIn } from '../rest/rows-in';
import { rowsWithin } from '../rest/rows-within';
import { CourseRow } from '../schema/course-row';
import { HistoryRow } from '../schema/history-row';
import { MilestoneRow } from '../schema/milestone-row';
import { LIMITS } from '../soql/limits';
import { milestonesIn } from './milestones-in';

/** What happened to a case and its milestones, out of one query or of one for each; `null` for what could not be read. */
export function courseIn(
  readable: ReadableFields,
  parts: Record<'course' | 'history' | 'milestones', CompositePart | null>,
): { changes: Rows<HistoryRow> | null; milestones: MilestoneRow[] | null } {
  if (parts.course === null) {
    return {
      changes: rowsIn(parts.history, HistoryRow, LIMITS.history),
      milestones: milestonesIn(readable, parts.milestones, LIMITS.milestones),
    };
  }
  const [row] = rowsIn(parts.course, CourseRow, 2)?.rows ?? [];
  const milestones = rowsWithin(row?.CaseMilestones, MilestoneRow, LIMITS.milestones);
  return {
    changes: rowsWithin(row?.Histories, HistoryRow, LIMITS.history),
    milestones: milestones?.complete ? milestones.rows : null,
  };
}
