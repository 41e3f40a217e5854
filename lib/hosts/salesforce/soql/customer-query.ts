import type { ReadableFields } from '../fields/readable-fields';
import type { PartRequest } from '../rest/composite';
import { CASE_LIST_FIELDS } from './case-list-fields';
import { LIMITS } from './limits';
import { query } from './query';
import { select } from './select';

/**
 * An account's newest cases, open sales and contracts, in one query: a composite request takes five of them.
 * @param accountId a checked id, or a reference to an earlier part.
 */
export function customerQuery(readable: ReadableFields, accountId: string): PartRequest | null {
  if (readable.Account === null) return null;
  const cases = select(readable, {
    from: 'Case',
    as: 'Cases',
    fields: CASE_LIST_FIELDS,
    needs: ['AccountId', 'CreatedDate'],
    where: `ORDER BY CreatedDate DESC LIMIT ${LIMITS.cases}`,
  });
  const opportunities = select(readable, {
    from: 'Opportunity',
    as: 'Opportunities',
    fields: ['Name', 'Type', 'StageName', 'Amount', 'CloseDate'],
    needs: ['AccountId', 'IsClosed', 'CloseDate'],
    where: `WHERE IsClosed = false ORDER BY CloseDate LIMIT ${LIMITS.opportunities}`,
  });
  const contracts = select(readable, {
    from: 'Contract',
    as: 'Contracts',
    fields: ['StatusCode', 'StartDate', 'EndDate'],
    needs: ['AccountId', 'StatusCode'],
    where: `LIMIT ${LIMITS.contracts}`,
  });
  const children = [cases, opportunities, contracts].filter((child) => child !== null);
  const fields = ['Id', ...children.map((child) => `(${child})`)];
  return query(`SELECT ${fields.join(', ')} FROM Account WHERE Id = '${accountId}'`);
}
