import type { ReadableFields } from '../fields/readable-fields';
import type { PartRequest } from '../rest/composite';
import { LIMITS } from './limits';
import { query } from './query';
import { select } from './select';

/** Who works for an account beside its owner, in orgs with account teams. `accountId` is a checked id. */
export function teamQuery(readable: ReadableFields, accountId: string): PartRequest | null {
  return query(
    select(readable, {
      from: 'AccountTeamMember',
      fields: ['UserId', 'User.Name', 'TeamMemberRole'],
      needs: ['AccountId', 'UserId'],
      where: `WHERE AccountId = '${accountId}' LIMIT ${LIMITS.team}`,
    }),
  );
}
