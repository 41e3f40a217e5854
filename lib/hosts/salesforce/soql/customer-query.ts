import type { FieldMapping } from '../../../domain/model/field-mapping';
import type { ReadableFields } from '../fields/readable-fields';
import type { PartRequest } from '../rest/composite';
import { CASE_LIST_FIELDS } from './case-list-fields';
import { caseOrder } from './case-order';
import { convertedFields } from './converted-fields';
import { LIMITS } from './limits';
import { query } from './query';
import { salesOfAccount } from './sales-of-account';
import { select } from './select';

/**
 * An account's open and its newest cases, open sales and contracts, in one query: a composite request takes five of them.
 * @param accountId a checked id, or a reference to an earlier part.
 */
export function customerQuery(
  readable: ReadableFields,
  accountId: string,
  mapping: FieldMapping | null,
): PartRequest | null {
  const cases = select(readable, {
    from: 'Case',
    as: { of: 'Account', rows: 'Cases' },
    fields: CASE_LIST_FIELDS,
    needs: ['AccountId', 'CreatedDate'],
    where: `${caseOrder(readable)} LIMIT ${LIMITS.cases}`,
  });
  const converted = convertedFields(readable, mapping);
  return query(
    select(readable, {
      from: 'Account',
      fields: [],
      mapped: converted,
      converted,
      needs: [],
      children: [cases, ...salesOfAccount(readable)],
      where: `WHERE Id = '${accountId}'`,
    }),
  );
}
