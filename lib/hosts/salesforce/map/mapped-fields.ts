import type { FieldMapping } from '../../../domain/model/field-mapping';
import type { CaseRecord } from '../schema/case-record';

const LONGEST = 200;

/**
 * The case's own fields by the names that policies use for them, as a person mapped them, and the name of its entitlement as
 * `entitlement`; `null` where none of them is known.
 */
export function mappedFields(
  record: CaseRecord,
  entitlement: string | null,
  mapping: FieldMapping | null,
): Record<string, string> | null {
  const fields = Object.entries(mapping?.ticket ?? {}).flatMap(([name, field]) => {
    const value = record[field];
    return ['string', 'number', 'boolean'].includes(typeof value) ? [[name, String(value)] as const] : [];
  });
  const all = [...(entitlement === null ? [] : [['entitlement', entitlement] as const]), ...fields];
  return all.length === 0
    ? null
    : Object.fromEntries(all.map(([name, value]) => [name, value.slice(0, LONGEST)]));
}
