import type { CustomerTickets } from '../../../domain/model/customer-tickets';
import { nearestDue } from '../../../domain/model/nearest-due';
import type { Rows } from '../rest/page-rows';
import type { CaseRow } from '../schema/case-row';
import type { MilestoneRow } from '../schema/milestone-row';
import { clockOf } from './clock-of';
import { priorityOf } from './priority-of';
import { statusOf } from './status-of';

/**
 * The cases of an account, the newest first. Which level an escalated one is on stands in its comments, not here.
 * @param milestones those that are open, of all of its cases; `null`: not known. Left out: not asked for.
 */
export function customerTicketsOf(
  cases: Rows<CaseRow>,
  milestones?: readonly MilestoneRow[] | null,
): CustomerTickets {
  return {
    complete: cases.complete,
    tickets: cases.rows
      .toSorted((a, b) => (b.CreatedDate ?? 0) - (a.CreatedDate ?? 0))
      .map((row) => ({
        id: row.Id,
        subject: row.Subject ?? null,
        status: statusOf(row),
        createdAt: row.CreatedDate ?? null,
        escalated: row.IsEscalated ?? null,
        levelId: null,
        priority: priorityOf(row.Priority),
        ...(milestones === undefined ? {} : { dueAt: milestones && dueAt(row, milestones) }),
      })),
  };
}

/** When the nearest of a case's running milestones is due. */
function dueAt(row: CaseRow, milestones: readonly MilestoneRow[]): ReturnType<typeof nearestDue> {
  const own = milestones.filter(({ CaseId }) => CaseId === row.Id);
  return nearestDue(own.map((milestone) => clockOf(milestone, row.IsStopped === true)));
}
