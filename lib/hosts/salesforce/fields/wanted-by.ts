import type { FieldMapping } from '../../../domain/model/field-mapping';
import { usualMapping } from '../usual-mapping';
import type { SalesforceObject } from './salesforce-object';
import { WANTED_FIELDS } from './wanted-fields';

/** All that requests may name of each object: the fields of the platform, and those that a person mapped, or the usual ones. */
export function wantedBy(
  mapping: FieldMapping | null,
): Readonly<Record<SalesforceObject, readonly string[]>> {
  const { account, ticket } = mapping ?? usualMapping;
  return {
    ...WANTED_FIELDS,
    Account: [
      ...new Set([...WANTED_FIELDS.Account, ...Object.values(account)]),
      ...(account.contractValue === undefined ? [] : [`currency ${account.contractValue}`]),
    ],
    Case: [...new Set([...WANTED_FIELDS.Case, ...Object.values(ticket)])],
  };
}
