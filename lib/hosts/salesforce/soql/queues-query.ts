import { LIMITS } from './limits';
import { query } from './query';

/** The queues of the org. */
export function queuesQuery(): string {
  return query(`SELECT Id, Name FROM Group WHERE Type = 'Queue' ORDER BY Name LIMIT ${LIMITS.owners}`);
}
