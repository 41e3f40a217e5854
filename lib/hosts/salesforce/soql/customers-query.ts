import type { FieldMapping } from '../../../domain/model/field-mapping';
import type { ReadableFields } from '../fields/readable-fields';
import type { PartRequest } from '../rest/composite';
import { usualMapping } from '../usual-mapping';
import { convertedFields } from './converted-fields';
import { query } from './query';
import { salesOfAccount } from './sales-of-account';
import { select } from './select';

/** The accounts of some cases, with what tells of their renewals. `caseIds` are checked ids. */
export function customersQuery(
  readable: ReadableFields,
  caseIds: readonly string[],
  mapping: FieldMapping | null,
): PartRequest | null {
  if (readable.Case?.AccountId !== true) return null;
  const ids = caseIds.map((id) => `'${id}'`).join(', ');
  return query(
    select(readable, {
      from: 'Account',
      fields: ['Name', 'ParentId', 'SystemModstamp', 'Website'],
      mapped: Object.values((mapping ?? usualMapping).account),
      converted: convertedFields(readable, mapping),
      needs: [],
      children: salesOfAccount(readable),
      where: `WHERE Id IN (SELECT AccountId FROM Case WHERE Id IN (${ids})) LIMIT ${caseIds.length}`,
    }),
  );
}
