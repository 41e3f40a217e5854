import type { FieldMapping } from '../../../domain/model/field-mapping';
import type { CustomerSearch } from '../../contract';
import type { ReadableFields } from '../fields/readable-fields';
import type { PartRequest } from '../rest/composite';
import { usualMapping } from '../usual-mapping';
import { LIMITS } from './limits';
import { literal } from './literal';
import { query } from './query';
import { select } from './select';

/** Accounts whose site or name is as that of a customer elsewhere; `null` where neither can be asked for. */
export function similarCustomersQuery(
  readable: ReadableFields,
  { domains, names }: Pick<CustomerSearch, 'domains' | 'names'>,
  mapping: FieldMapping | null,
): PartRequest | null {
  const known = readable.Account;
  const conditions = [
    ...(known?.Website === true ? domains.map((domain) => `Website LIKE ${literal.contains(domain)}`) : []),
    ...(known?.Name === true ? names.map((name) => `Name LIKE ${literal.begins(name)}`) : []),
  ];
  if (conditions.length === 0) return null;
  return query(
    select(readable, {
      from: 'Account',
      fields: ['Name', 'ParentId', 'SystemModstamp', 'Website'],
      mapped: Object.values((mapping ?? usualMapping).account),
      needs: [],
      where: `WHERE ${conditions.join(' OR ')} LIMIT ${LIMITS.customers}`,
    }),
  );
}
