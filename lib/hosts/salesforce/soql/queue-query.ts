import type { ReadableFields } from '../fields/readable-fields';
import type { PartRequest } from '../rest/composite';
import { LIMITS } from './limits';
import { query } from './query';
import { select } from './select';

/** The open cases a person holds, newest first. `ownerId` is a checked id. */
export function queueQuery(readable: ReadableFields, ownerId: string): PartRequest | null {
  return query(
    select(readable, {
      from: 'Case',
      fields: ['Subject', 'Priority', 'IsEscalated', 'OwnerId'],
      needs: ['OwnerId', 'IsClosed', 'CreatedDate'],
      where: `WHERE OwnerId = '${ownerId}' AND IsClosed = false ORDER BY CreatedDate DESC LIMIT ${LIMITS.queue}`,
    }),
  );
}
