import { LIMITS } from './limits';
import { query } from './query';

/** The newest mails of a case. `caseId` is a checked id. */
export function emailsQuery(caseId: string): string {
  return query(
    'SELECT Id, Incoming, Status, MessageDate, TextBody FROM EmailMessage ' +
      `WHERE ParentId = '${caseId}' ORDER BY MessageDate DESC LIMIT ${LIMITS.emails}`,
  );
}
