import type { FieldValue, SObjectRecord } from './sobject-record';

/**
 * The history rows that a change of a case leaves, for the tracked fields. An owner leaves two: by id, and by name as people see it.
 */
export function caseChanges(
  before: SObjectRecord,
  values: Record<string, FieldValue>,
  nameOf: (id: string) => string,
  tracked: readonly string[],
): Record<string, FieldValue>[] {
  const changed = tracked.filter((field) => field in values && values[field] !== before[field]);
  return changed.flatMap((field) => {
    const [OldValue = null, NewValue = null] = [before[field], values[field]];
    if (field !== 'OwnerId') return [{ Field: field, OldValue: text(OldValue), NewValue: text(NewValue) }];
    return [
      { Field: 'Owner', OldValue, NewValue },
      { Field: 'Owner', OldValue: nameOf(String(OldValue)), NewValue: nameOf(String(NewValue)) },
    ];
  });
}

function text(value: FieldValue): FieldValue {
  return value === null ? null : String(value);
}
