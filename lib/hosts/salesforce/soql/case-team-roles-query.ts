import type { ReadableFields } from '../fields/readable-fields';
import type { PartRequest } from '../rest/composite';
import { LIMITS } from './limits';
import { query } from './query';
import { select } from './select';

/** The parts that somebody can play on a case's team, as the org has them. */
export function caseTeamRolesQuery(readable: ReadableFields): PartRequest | null {
  return query(
    select(readable, {
      from: 'CaseTeamRole',
      fields: ['Name', 'AccessLevel'],
      needs: ['Name'],
      where: `ORDER BY Name LIMIT ${LIMITS.teamRoles}`,
    }),
  );
}
