import type { ReadableFields } from '../fields/readable-fields';
import type { PartRequest } from '../rest/composite';
import { LIMITS } from './limits';
import { query } from './query';
import { select } from './select';

/** The newest comments of a case. `caseId` is a checked id. */
export function commentsQuery(readable: ReadableFields, caseId: string): PartRequest | null {
  return query(
    select(readable, {
      from: 'CaseComment',
      fields: [
        'CommentBody',
        'IsPublished',
        'CreatedById',
        'CreatedDate',
        'CreatedBy.Name',
        'CreatedBy.UserType',
      ],
      needs: ['ParentId', 'CreatedDate'],
      where: `WHERE ParentId = '${caseId}' ORDER BY CreatedDate DESC LIMIT ${LIMITS.comments}`,
    }),
  );
}
