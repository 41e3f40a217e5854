import type { ReadableFields } from '../fields/readable-fields';
import { LIMITS } from './limits';
import { select } from './select';

/** An account's open sales and its contracts, as queries within a query. */
export function salesOfAccount(readable: ReadableFields): (string | null)[] {
  return [
    select(readable, {
      from: 'Opportunity',
      as: { of: 'Account', rows: 'Opportunities' },
      fields: ['Name', 'Type', 'StageName', 'Amount', 'CloseDate', 'CurrencyIsoCode'],
      needs: ['AccountId', 'IsClosed', 'CloseDate'],
      where: `WHERE IsClosed = false ORDER BY CloseDate LIMIT ${LIMITS.opportunities}`,
    }),
    select(readable, {
      from: 'Contract',
      as: { of: 'Account', rows: 'Contracts' },
      fields: ['StatusCode', 'StartDate', 'EndDate'],
      needs: ['AccountId', 'StatusCode'],
      where: `LIMIT ${LIMITS.contracts}`,
    }),
  ];
}
