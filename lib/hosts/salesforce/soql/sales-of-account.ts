import type { ReadableFields } from '../fields/readable-fields';
import { LIMITS } from './limits';
import { select } from './select';

/** An account's open sales and its contracts, as queries within a query. */
export function salesOfAccount(readable: ReadableFields): (string | null)[] {
  return [
    select(readable, {
      from: 'Opportunity',
      as: 'Opportunities',
      fields: ['Name', 'Type', 'StageName', 'Amount', 'CloseDate'],
      needs: ['AccountId', 'IsClosed', 'CloseDate'],
      where: `WHERE IsClosed = false ORDER BY CloseDate LIMIT ${LIMITS.opportunities}`,
    }),
    select(readable, {
      from: 'Contract',
      as: 'Contracts',
      fields: ['StatusCode', 'StartDate', 'EndDate'],
      needs: ['AccountId', 'StatusCode'],
      where: `LIMIT ${LIMITS.contracts}`,
    }),
  ];
}
