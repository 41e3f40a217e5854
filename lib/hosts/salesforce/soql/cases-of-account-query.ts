import type { ReadableFields } from '../fields/readable-fields';
import type { PartRequest } from '../rest/composite';
import { CASE_LIST_FIELDS } from './case-list-fields';
import { caseOrder } from './case-order';
import { LIMITS } from './limits';
import { query } from './query';
import { select } from './select';

/** The open and the newest cases of an account. `accountId` is a checked id. */
export function casesOfAccountQuery(readable: ReadableFields, accountId: string): PartRequest | null {
  return query(
    select(readable, {
      from: 'Case',
      fields: CASE_LIST_FIELDS,
      needs: ['AccountId', 'CreatedDate'],
      where: `WHERE AccountId = '${accountId}' ${caseOrder(readable)} LIMIT ${LIMITS.cases}`,
    }),
  );
}
