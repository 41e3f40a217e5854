import type { FieldMapping } from '../../../domain/model/field-mapping';
import type { CaseRecord } from '../schema/case-record';
import { fieldText } from './field-text';

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
    const text = fieldText(record[field]);
    return text === null ? [] : [[name, text] as const];
  });
  const named = fieldText(entitlement);
  const all = [...(named === null ? [] : [['entitlement', named] as const]), ...fields];
  return all.length === 0 ? null : Object.fromEntries(all);
}
