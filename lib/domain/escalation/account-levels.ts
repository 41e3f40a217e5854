import type { LevelOwner } from '../matrix/level-owner';
import { resolveOwner } from '../matrix/resolve-owner';
import type { Instant } from '../model/instant';
import type { Person } from '../model/person';
import type { Policy } from '../model/policy';

/** A level that a customer can be escalated to, and who holds it there. */
export interface AccountLevel extends LevelOwner {
  levelId: string;
  role: string;
  /** Minutes of the level's calendar; `null` is no limit. */
  limitMinutes: number | null;
}

/**
 * The levels above the first that a customer as a whole can be escalated to, lowest first: a customer is no kind of issue, so the
 * row is that of what is of no other kind.
 * @param account the customer system whose people are to hold it
 */
export function accountLevels(
  policy: Policy,
  account: string,
  now: Instant,
  people: readonly Person[] = [],
): AccountLevel[] {
  const { matrix, defaultIssueType } = policy;
  const row = matrix.find(({ issueType }) => issueType === defaultIssueType) ?? matrix[0];
  return (row?.cells ?? []).slice(1).map(({ level, role, limitMinutes }) => ({
    levelId: level,
    role,
    limitMinutes,
    ...resolveOwner(role, policy, account, now, people),
  }));
}
