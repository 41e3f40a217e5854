import type { ReadableFields } from '../fields/readable-fields';
import type { PartRequest } from '../rest/composite';
import { courseQuery } from './course-query';
import { historyQuery } from './history-query';
import { milestonesQuery } from './milestones-query';

/**
 * What happened to a case and its milestones, and the absences, in at most two queries: together with comments, mails and the customer
 * a composite request takes no more. Where two are needed without the absences, these are left out. `caseId` is a checked id.
 */
export function courseQueries(
  readable: ReadableFields,
  caseId: string,
  absences: PartRequest | null,
): Record<'course' | 'milestones' | 'history' | 'absences', PartRequest | null> {
  const course = courseQuery(readable, caseId);
  if (course !== null) return { course, milestones: null, history: null, absences };
  const milestones = milestonesQuery(readable, { caseIds: [caseId] });
  const history = historyQuery(readable, caseId);
  const isRoom = milestones === null || history === null;
  return { course, milestones, history, absences: isRoom ? absences : null };
}
