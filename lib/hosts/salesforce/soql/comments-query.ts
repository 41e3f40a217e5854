import { LIMITS } from './limits';
import { query } from './query';

/** The newest comments of a case. `caseId` is a checked id. */
export function commentsQuery(caseId: string): string {
  return query(
    'SELECT Id, CommentBody, IsPublished, CreatedById, CreatedDate, CreatedBy.Name, CreatedBy.UserType FROM CaseComment ' +
      `WHERE ParentId = '${caseId}' ORDER BY CreatedDate DESC LIMIT ${LIMITS.comments}`,
  );
}
