import { LIMITS } from './limits';
import { query } from './query';

/** The open cases a person holds, newest first. `ownerId` is a checked id. */
export function queueQuery(ownerId: string): string {
  return query(
    'SELECT Id, Subject, Priority, OwnerId FROM Case ' +
      `WHERE OwnerId = '${ownerId}' AND IsClosed = false ORDER BY CreatedDate DESC LIMIT ${LIMITS.queue}`,
  );
}
