import { LIMITS } from './limits';
import { query } from './query';

/** The newest cases of an account. `accountId` is a checked id, or a reference to an earlier part. */
export function casesOfAccountQuery(accountId: string): string {
  return query(
    'SELECT Id, Subject, Status, IsClosed, IsEscalated, Priority, CreatedDate FROM Case ' +
      `WHERE AccountId = '${accountId}' ORDER BY CreatedDate DESC LIMIT ${LIMITS.cases}`,
  );
}
