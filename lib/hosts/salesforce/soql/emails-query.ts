import { LIMITS } from './limits';
import { query } from './query';

/** The newest mails of a case, without their texts. `caseId` is a checked id. */
export function emailsQuery(caseId: string): string {
  return query(
    'SELECT Id, Incoming, Status, MessageDate FROM EmailMessage ' +
      `WHERE ParentId = '${caseId}' ORDER BY MessageDate DESC LIMIT ${LIMITS.emails}`,
  );
}
