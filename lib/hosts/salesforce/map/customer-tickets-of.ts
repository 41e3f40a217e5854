import type { CustomerTickets } from '../../../domain/model/customer-tickets';
import type { Rows } from '../rest/page-rows';
import type { CaseRow } from '../schema/case-row';
import type { MilestoneRow } from '../schema/milestone-row';
import { byDue } from './by-due';
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

/** When the nearest of a case's running milestones is due; `none` runs, or it is not known. */
function dueAt(row: CaseRow, milestones: readonly MilestoneRow[]): number | 'none' | null {
  const running = milestones
    .filter(({ CaseId }) => CaseId === row.Id)
    .map((milestone) => clockOf(milestone, row.IsStopped === true))
    .filter(({ stage }) => stage !== 'achieved' && stage !== 'paused')
    .sort(byDue);
  return running.length === 0 ? 'none' : (running[0]?.dueAt ?? null);
}
