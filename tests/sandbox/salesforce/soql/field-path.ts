import type { Org } from '../org';
import type { FieldValue, SObjectRecord } from '../sobject-record';
import type { SObjectField, SObjectType } from '../sobject-type';
import { soqlError } from './soql-error';
import type { SoqlToken } from './soql-tokens';

/** What can be asked of a parent that may be a person or a queue. */
const POLYMORPHIC_FIELDS = new Set(
  ['Id', 'Name', 'Type', 'FirstName', 'LastName', 'Email', 'Username', 'Title', 'Alias', 'IsActive'].map(
    (name) => name.toLowerCase(),
  ),
);

/** A looked-up field path: the relationships on the way and the field at its end. */
export interface FieldPath {
  steps: { field: SObjectField; relationship: string }[];
  field: SObjectField;
  /** The value, `null` also where a parent on the way is missing. */
  read(record: SObjectRecord): FieldValue;
}

/** Looks a dotted name up. Throws `SalesforceError` INVALID_FIELD in the platform's words. */
export function fieldPath(org: Org, query: string, from: SObjectType, token: SoqlToken): FieldPath {
  const parts = token.text.split('.');
  // The object itself may stand in front: Case.Subject.
  if (parts.length > 1 && parts[0]?.toLowerCase() === from.name.toLowerCase()) parts.shift();
  const last = parts.pop() ?? '';
  const steps: FieldPath['steps'] = [];
  let types = [from];
  for (const part of parts) {
    const field = types
      .flatMap((type) => org.fields(type))
      .find((candidate) => candidate.relationshipName?.toLowerCase() === part.toLowerCase());
    const targets = field?.referenceTo.map((name) => org.type(name)).filter((type) => type !== null) ?? [];
    if (field === undefined || targets.length === 0) {
      throw soqlError(
        query,
        token.at,
        'INVALID_FIELD',
        `Didn't understand relationship '${part}' in field path. If you are attempting to use a custom relationship, be sure to append the '__r' after the custom relationship name. Please reference your WSDL or the describe call for the appropriate names.`,
      );
    }
    steps.push({ field, relationship: field.relationshipName ?? part });
    types = targets;
  }
  const field =
    types.length > 1 && !POLYMORPHIC_FIELDS.has(last.toLowerCase())
      ? undefined
      : types.map((type) => org.field(type, last)).find((candidate) => candidate !== null);
  if (field === undefined) {
    const entity = types.length > 1 ? 'Name' : (types[0]?.name ?? from.name);
    throw soqlError(
      query,
      token.at,
      'INVALID_FIELD',
      `No such column '${last}' on entity '${entity}'. If you are attempting to use a custom field, be sure to append the '__c' after the custom field name. Please reference your WSDL or the describe call for the appropriate names.`,
    );
  }
  return {
    steps,
    field,
    read: (record) => {
      let current: SObjectRecord | null = record;
      for (const step of steps) {
        const parent: FieldValue | undefined = current?.[step.field.name];
        current = typeof parent === 'string' ? (org.findAny(parent)?.record ?? null) : null;
      }
      return current?.[field.name] ?? null;
    },
  };
}
