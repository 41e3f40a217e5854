import type { CustomerTickets } from '../../../domain/model/customer-tickets';
import type { Rows } from '../rest/page-rows';
import type { CaseRow } from '../schema/case-row';
import { statusOf } from './status-of';

/** The cases of an account. Which level an escalated one is on stands in its comments, not here. */
export function customerTicketsOf(cases: Rows<CaseRow>): CustomerTickets {
  return {
    complete: cases.complete,
    tickets: cases.rows.map((row) => ({
      id: row.Id,
      subject: row.Subject ?? null,
      status: statusOf(row),
      createdAt: row.CreatedDate ?? null,
      escalated: row.IsEscalated ?? null,
      levelId: null,
    })),
  };
}
