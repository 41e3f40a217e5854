import type { ReadableFields } from './readable-fields';
import type { SalesforceObject } from './salesforce-object';

/** Of the values to be written those whose fields this person may write, and the names of the other fields. */
export function writable(
  readable: ReadableFields,
  object: SalesforceObject,
  deed: 'create' | 'update',
  values: Readonly<Record<string, unknown>>,
): { values: Record<string, unknown>; left: string[] } {
  const may = (field: string) => readable[object]?.[`${deed} ${field}`] === true;
  return {
    values: Object.fromEntries(Object.entries(values).filter(([field]) => may(field))),
    left: Object.keys(values).filter((field) => !may(field)),
  };
}
