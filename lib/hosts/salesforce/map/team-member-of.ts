import type { AccountFacts } from '../../../domain/model/account-facts';
import type { TeamRow } from '../schema/team-row';

/** Somebody who works for an account. */
export function teamMemberOf(row: TeamRow): NonNullable<AccountFacts['team']>[number] {
  return { personId: row.UserId, name: row.User?.Name ?? null, role: row.TeamMemberRole ?? null };
}
