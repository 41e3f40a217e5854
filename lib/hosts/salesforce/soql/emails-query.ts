import type { ReadableFields } from '../fields/readable-fields';
import type { PartRequest } from '../rest/composite';
import { LIMITS } from './limits';
import { query } from './query';
import { select } from './select';

/** The newest mails of a case. `caseId` is a checked id. */
export function emailsQuery(readable: ReadableFields, caseId: string): PartRequest | null {
  return query(
    select(readable, {
      from: 'EmailMessage',
      fields: ['Incoming', 'Status', 'MessageDate', 'TextBody'],
      needs: ['ParentId', 'MessageDate'],
      where: `WHERE ParentId = '${caseId}' ORDER BY MessageDate DESC LIMIT ${LIMITS.emails}`,
    }),
  );
}
