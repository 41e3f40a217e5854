import type { ReadableFields } from '../fields/readable-fields';
import type { PartRequest } from '../rest/composite';
import { LIMITS } from './limits';
import { query } from './query';
import { select } from './select';

/** Who is on the team of a case. `caseId` is a checked id. */
export function caseTeamQuery(readable: ReadableFields, caseId: string): PartRequest | null {
  return query(
    select(readable, {
      from: 'CaseTeamMember',
      fields: ['MemberId'],
      needs: ['ParentId', 'MemberId'],
      where: `WHERE ParentId = '${caseId}' LIMIT ${LIMITS.teamMembers}`,
    }),
  );
}
