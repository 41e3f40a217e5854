import type { ReadableFields } from '../fields/readable-fields';
import type { SalesforceObject } from '../fields/salesforce-object';
import type { WANTED_FIELDS } from '../fields/wanted-fields';
import type { PartRequest } from '../rest/composite';

/** One record with those fields that may be named; `null` where the object is not to be read. `id` is a checked id, or a reference. */
export function namedRecord<From extends SalesforceObject>(
  readable: ReadableFields,
  from: From,
  id: string,
  fields: readonly (typeof WANTED_FIELDS)[From][number][],
): PartRequest | null {
  const known = readable[from];
  if (known === null) return null;
  const named = fields.filter((field) => known[field] === true);
  return { method: 'GET', path: `sobjects/${from}/${id}?fields=${['Id', ...named].join(',')}` };
}
